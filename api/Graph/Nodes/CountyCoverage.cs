using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>CountyCoverage</c>: which office covered a county in an earlier time.</summary>
internal sealed class CountyCoverage(CountyCoverageRow row, DistrictOffice office, County county, BuildContext context) : ISourced
{
    /// <summary>The office.</summary>
    public DistrictOffice Office { get; } = office;

    /// <summary>The county of that time.</summary>
    public County County { get; } = county;

    /// <summary>The year that the source describes.</summary>
    public int Epoch { get; } = row.Epoch;

    /// <summary>Code of <c>basis</c>.</summary>
    public VocabularyCode Basis { get; } = context.Code("basis", row.Basis);

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; } = [.. row.Sources];

    /// <inheritdoc/>
    public int AsOfYear { get; } = row.AsOfYear;
}
