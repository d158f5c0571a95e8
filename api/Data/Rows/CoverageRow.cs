namespace Selvhjelp.Api.Data.Rows;

/// <summary>Which office covers a municipality in a period (<c>coverage_by_municipality.csv</c>).</summary>
internal sealed class CoverageRow : SourcedRow
{
    /// <summary>Number of the municipality.</summary>
    public required string MunicipalityNumber { get; init; }

    /// <summary>Key of the office; null where no source tells.</summary>
    public string? OfficeKey { get; set; }

    /// <summary>First day of the period.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of the period; null while it lasts.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Code of <c>basis</c>.</summary>
    public required string Basis { get; set; }
}
