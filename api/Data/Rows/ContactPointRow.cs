namespace Selvhjelp.Api.Data.Rows;

/// <summary>A contact point (<c>contact_points.csv</c>).</summary>
internal sealed class ContactPointRow : EntryRow
{
    /// <summary>The organisations that host it.</summary>
    public List<ContactPointHostRow> Hosts { get; init; } = [];

    /// <summary>Number of the municipality of its seat.</summary>
    public string? MunicipalityNumber { get; set; }

    /// <summary>The municipalities that it serves.</summary>
    public List<ContactPointMunicipalityRow> MunicipalitiesServed { get; init; } = [];

    /// <summary>Key of the office that supports it.</summary>
    public string? DistrictOfficeKey { get; set; }

    /// <summary>What it offers, in bokmål.</summary>
    public string? Offer { get; set; }

    /// <summary>Code of <c>evidence_level</c>.</summary>
    public required string EvidenceLevel { get; set; }

    /// <summary>When it started.</summary>
    public PartialDate? Started { get; set; }

    /// <summary>Phone number of the body.</summary>
    public string? Phone { get; set; }

    /// <summary>The document in which the body gives its mobile number as its own published number; no other mobile number is kept.</summary>
    public string? PhoneSource { get; set; }

    /// <summary>E-mail address of the body, never of a person.</summary>
    public string? Email { get; set; }

    /// <summary>Street and number, or the name of the place.</summary>
    public string? Address { get; set; }

    /// <summary>English: the evidence in the source, for editors; never public.</summary>
    public string? RoleInSource { get; set; }
}

/// <summary>That an organisation hosts a contact point.</summary>
internal sealed class ContactPointHostRow : IPartOfEntry
{
    /// <summary>Key of the contact point.</summary>
    public required string ContactPointKey { get; init; }

    /// <summary>Key of the organisation.</summary>
    public required string OrganisationKey { get; init; }

    string IPartOfEntry.EntryKey => ContactPointKey;
}

/// <summary>That a contact point serves a municipality.</summary>
internal sealed class ContactPointMunicipalityRow : IPartOfEntry
{
    /// <summary>Key of the contact point.</summary>
    public required string ContactPointKey { get; init; }

    /// <summary>Number of the municipality.</summary>
    public required string MunicipalityNumber { get; init; }

    string IPartOfEntry.EntryKey => ContactPointKey;
}
