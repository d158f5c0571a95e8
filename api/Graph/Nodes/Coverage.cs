using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Coverage</c>: which office covers a municipality in a period.</summary>
internal sealed class Coverage(CoverageRow row, Municipality municipality, DistrictOffice? office, BuildContext context) : ISourced
{
    /// <summary>The municipality.</summary>
    public Municipality Municipality { get; } = municipality;

    /// <summary>The office; null where no source tells.</summary>
    public DistrictOffice? Office { get; } = office;

    /// <summary>First day of the period.</summary>
    public DateOnly ValidFrom { get; } = row.ValidFrom;

    /// <summary>Last day of the period; null while it lasts.</summary>
    public DateOnly? ValidTo { get; } = row.ValidTo;

    /// <summary>Code of <c>basis</c>.</summary>
    public VocabularyCode Basis { get; } = context.Code("basis", row.Basis);

    /// <summary>How sure we are, in bokmål: only what the source says, for the year for which it says it.</summary>
    public string Statement { get; } = office is null
        ? "Vi vet ikke hvilket kontor som hjelper her."
        : row.Basis == "stated"
            ? $"Kontoret hjalp her i {row.AsOfYear}. Ikke bekreftet siden."
            : $"Slik vi leser kildene, hjalp kontoret her i {row.AsOfYear}. Ikke bekreftet siden.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; } = [.. row.Sources];

    /// <inheritdoc/>
    public int AsOfYear { get; } = row.AsOfYear;

    /// <summary>Whether the period holds the revision's date.</summary>
    public bool InForce { get; } = context.InForce(row.ValidFrom, row.ValidTo);
}
