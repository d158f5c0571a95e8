namespace Selvhjelp.Api.Data.Rows;

/// <summary>Which office covered a county in an earlier time (<c>district_office_coverage.csv</c>).</summary>
internal sealed class CountyCoverageRow : SourcedRow
{
    /// <summary>Key of the office.</summary>
    public required string OfficeKey { get; init; }

    /// <summary>Number of the county of that time.</summary>
    public required string CountyNumber { get; init; }

    /// <summary>The year that the source describes.</summary>
    public required int Epoch { get; init; }

    /// <summary>Code of <c>basis</c>.</summary>
    public required string Basis { get; set; }

    /// <summary>English note for editors; never public.</summary>
    public string? Note { get; set; }
}
