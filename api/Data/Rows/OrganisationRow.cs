namespace Selvhjelp.Api.Data.Rows;

/// <summary>An organisation, whatever it is to us (<c>organisations.csv</c>).</summary>
internal sealed class OrganisationRow : EntryRow
{
    /// <summary>Abbreviation; not unique.</summary>
    public string? ShortName { get; set; }

    /// <summary>Other names in the sources.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>Code of <c>organisation_kind</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Code of <c>organisation_level</c>.</summary>
    public string? Level { get; set; }

    /// <summary>Number of the municipality of its seat.</summary>
    public string? MunicipalityNumber { get; set; }

    /// <summary>Nine digits in the official register, checked.</summary>
    public string? OrganisationNumber { get; set; }

    /// <summary>What it is to us.</summary>
    public List<OrganisationRoleRow> Roles { get; init; } = [];

    /// <summary>What it does with us, in bokmål.</summary>
    public string? Relation { get; set; }
}

/// <summary>One of an organisation's roles.</summary>
internal sealed class OrganisationRoleRow : IPartOfEntry
{
    /// <summary>Key of the organisation.</summary>
    public required string OrganisationKey { get; init; }

    /// <summary>Code of <c>organisation_role</c>.</summary>
    public required string Role { get; init; }

    string IPartOfEntry.EntryKey => OrganisationKey;
}
