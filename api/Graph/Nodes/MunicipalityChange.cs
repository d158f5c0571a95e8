using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>MunicipalityChange</c>: what became of a municipality of 2013, or of a part of it.</summary>
internal sealed class MunicipalityChange(MunicipalityChangeRow row, Municipality in2020, Municipality in2024) : ISourced
{
    /// <summary>Its number in 2013.</summary>
    public string FormerNumber { get; } = row.Number2013;

    /// <summary>Its name in 2013; several languages are parted by <c> - </c>.</summary>
    public string FormerName { get; } = row.Name2013;

    /// <summary>What it was in, or was, from 2020.</summary>
    public Municipality In2020 { get; } = in2020;

    /// <summary>What it is in, or is, from 2024.</summary>
    public Municipality In2024 { get; } = in2024;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; } = [.. row.Sources];

    /// <inheritdoc/>
    public int AsOfYear { get; } = row.AsOfYear;
}
