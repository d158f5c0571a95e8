namespace Selvhjelp.Api.Data.Rows;

/// <summary>What became of a municipality of 2013, or of a part of it (<c>municipality_history.csv</c>).</summary>
internal sealed class MunicipalityChangeRow : SourcedRow
{
    /// <summary>Its number in 2013.</summary>
    public required string Number2013 { get; init; }

    /// <summary>Its name in 2013.</summary>
    public required string Name2013 { get; set; }

    /// <summary>Number of the municipality of 2020.</summary>
    public required string Number2020 { get; init; }

    /// <summary>Number of the municipality of 2024.</summary>
    public required string Number2024 { get; init; }
}
