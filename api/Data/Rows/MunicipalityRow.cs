namespace Selvhjelp.Api.Data.Rows;

/// <summary>A municipality, or an area without one: a number with its validity (<c>municipalities.csv</c>).</summary>
internal sealed class MunicipalityRow : SourcedRow
{
    /// <summary>Four digits.</summary>
    public required string Number { get; init; }

    /// <summary>The name, in Norwegian.</summary>
    public required string Name { get; set; }

    /// <summary>The name with the county added where another municipality has the same name.</summary>
    public required string DisambiguatedName { get; set; }

    /// <summary>Code of <c>municipality_kind</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The official Sámi name.</summary>
    public string? SamiName { get; set; }

    /// <summary>BCP 47 tag of <see cref="SamiName"/>.</summary>
    public string? SamiLanguage { get; set; }

    /// <summary>The official Kven name.</summary>
    public string? KvenName { get; set; }

    /// <summary>The county; null for an area without municipality.</summary>
    public string? CountyNumber { get; set; }

    /// <summary>First day of validity; null when before 2018.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day of validity; null while in force.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>A point inside the border: degrees north; null for an area without municipality.</summary>
    public double? Latitude { get; set; }

    /// <summary>A point inside the border: degrees east.</summary>
    public double? Longitude { get; set; }

    /// <summary>The place where people live.</summary>
    public required string CentrePlace { get; set; }

    /// <summary>Degrees north of <see cref="CentrePlace"/>.</summary>
    public required double CentreLatitude { get; set; }

    /// <summary>Degrees east of <see cref="CentrePlace"/>.</summary>
    public required double CentreLongitude { get; set; }

    /// <summary>The municipalities that it became, in whole or in part.</summary>
    public List<MunicipalitySuccessionRow> Successors { get; init; } = [];
}

/// <summary>That one municipality became another, in whole or in part.</summary>
internal sealed class MunicipalitySuccessionRow : IPart
{
    /// <summary>Number of the municipality that ended.</summary>
    public required string MunicipalityNumber { get; init; }

    /// <summary>Number of the municipality that took over.</summary>
    public required string SuccessorNumber { get; init; }
}
