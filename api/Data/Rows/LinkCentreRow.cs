namespace Selvhjelp.Api.Data.Rows;

/// <summary>A LINK centre (<c>link_centres.csv</c>).</summary>
internal sealed class LinkCentreRow : EntryRow
{
    /// <summary>Key of the organisation that runs it.</summary>
    public string? OperatorKey { get; set; }

    /// <summary>Organisations that pay, or have paid, for it.</summary>
    public List<LinkCentreFunderRow> Funders { get; init; } = [];

    /// <summary>About the funding, in bokmål.</summary>
    public string? FundingNote { get; set; }

    /// <summary>When it was founded.</summary>
    public PartialDate? Founded { get; set; }

    /// <summary>When it opened.</summary>
    public PartialDate? Opened { get; set; }

    /// <summary>When it closed.</summary>
    public PartialDate? Closed { get; set; }

    /// <summary>The town that it is in.</summary>
    public string? Town { get; set; }

    /// <summary>Number of the municipality that it is in.</summary>
    public string? MunicipalityNumber { get; set; }

    /// <summary>The municipalities that it covers.</summary>
    public List<LinkCentreMunicipalityRow> CoveredMunicipalities { get; init; } = [];

    /// <summary>Code of <c>basis</c>: how we know what it covers.</summary>
    public string? CoverageBasis { get; set; }

    /// <summary>Street and number.</summary>
    public string? Address { get; set; }

    /// <summary>Postal code of the address.</summary>
    public string? PostalCode { get; set; }

    /// <summary>What it offers, in bokmål.</summary>
    public IReadOnlyList<string> Services { get; set; } = [];

    /// <summary>Key of the office that started it or works with it.</summary>
    public string? DistrictOfficeKey { get; set; }
}

/// <summary>That an organisation pays, or has paid, for a LINK centre.</summary>
internal sealed class LinkCentreFunderRow : IPartOfEntry
{
    /// <summary>Key of the centre.</summary>
    public required string LinkCentreKey { get; init; }

    /// <summary>Key of the organisation.</summary>
    public required string OrganisationKey { get; init; }

    string IPartOfEntry.EntryKey => LinkCentreKey;
}

/// <summary>That a LINK centre covers a municipality.</summary>
internal sealed class LinkCentreMunicipalityRow : IPartOfEntry
{
    /// <summary>Key of the centre.</summary>
    public required string LinkCentreKey { get; init; }

    /// <summary>Number of the municipality.</summary>
    public required string MunicipalityNumber { get; init; }

    string IPartOfEntry.EntryKey => LinkCentreKey;
}
