namespace Selvhjelp.Api.Data.Rows;

/// <summary>A network (<c>networks.csv</c>). Its status is its stage.</summary>
internal sealed class NetworkRow : EntryRow
{
    /// <summary>Code of <c>network_ownership</c>.</summary>
    public string? Ownership { get; set; }

    /// <summary>Code of <c>network_kind</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>What it is, in bokmål.</summary>
    public string? Description { get; set; }

    /// <summary>Where it works, in the words of the source.</summary>
    public string? Region { get; set; }

    /// <summary>The counties where it works, as the source's time had them.</summary>
    public List<NetworkCountyRow> Counties { get; init; } = [];

    /// <summary>The municipalities where it works.</summary>
    public List<NetworkMunicipalityRow> Municipalities { get; init; } = [];

    /// <summary>When it began.</summary>
    public PartialDate? Since { get; set; }

    /// <summary>Key of the entry that runs it now.</summary>
    public string? RunningPartyKey { get; set; }

    /// <summary>Name of who runs it now, when that is no entry.</summary>
    public string? RunningPartyName { get; set; }

    /// <summary>Code of <c>basis</c>: how we know who runs it.</summary>
    public string? RunningPartyBasis { get; set; }

    /// <summary>Members that a source names.</summary>
    public List<NetworkMemberRow> Members { get; init; } = [];

    /// <summary>Who ran it before, and in which stage, oldest first.</summary>
    public List<NetworkPeriodRow> EarlierPeriods { get; init; } = [];
}

/// <summary>That a network works in a county.</summary>
internal sealed class NetworkCountyRow : IPartOfEntry
{
    /// <summary>Key of the network.</summary>
    public required string NetworkKey { get; init; }

    /// <summary>Number of the county.</summary>
    public required string CountyNumber { get; init; }

    string IPartOfEntry.EntryKey => NetworkKey;
}

/// <summary>That a network works in a municipality.</summary>
internal sealed class NetworkMunicipalityRow : IPartOfEntry
{
    /// <summary>Key of the network.</summary>
    public required string NetworkKey { get; init; }

    /// <summary>Number of the municipality.</summary>
    public required string MunicipalityNumber { get; init; }

    string IPartOfEntry.EntryKey => NetworkKey;
}

/// <summary>That a party is, or was, a member of a network.</summary>
internal sealed class NetworkMemberRow : IPartOfEntry, IPartyRow
{
    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    /// <summary>Key of the network.</summary>
    public required string NetworkKey { get; init; }

    /// <inheritdoc/>
    public string? PartyKey { get; init; }

    /// <inheritdoc/>
    public string? PartyName { get; init; }

    /// <summary>What it does in the network, in bokmål.</summary>
    public string? Role { get; set; }

    /// <summary>When it became a member.</summary>
    public PartialDate? From { get; set; }

    /// <summary>When it left.</summary>
    public PartialDate? To { get; set; }

    string IPartOfEntry.EntryKey => NetworkKey;
}

/// <summary>An earlier time of a network: its stage and who ran it. The network's own row has the present one.</summary>
internal sealed class NetworkPeriodRow : IPartOfEntry
{
    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    /// <summary>Key of the network.</summary>
    public required string NetworkKey { get; init; }

    /// <summary>Place in the history, from zero; the oldest first.</summary>
    public required int Position { get; init; }

    /// <summary>Code of <c>network_stage</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>Key of the entry that ran it.</summary>
    public string? PartyKey { get; init; }

    /// <summary>Name of who ran it, when that is no entry.</summary>
    public string? PartyName { get; init; }

    /// <summary>Code of <c>basis</c>: how we know who ran it.</summary>
    public string? Basis { get; init; }

    /// <summary>When it began.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When it ended.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The year for which the sources said so.</summary>
    public required int AsOfYear { get; init; }

    string IPartOfEntry.EntryKey => NetworkKey;
}
