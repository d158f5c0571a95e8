namespace Selvhjelp.Site.Facts;

/// <summary>An organisation. What it is to us is told by its roles.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="ShortName">Abbreviation; not unique.</param>
/// <param name="Aliases">Other names that the sources use.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Level">How wide it works; null where no source says.</param>
/// <param name="Roles">What it is to us. <c>LOCAL_SERVICE</c> is not a contact point.</param>
/// <param name="Relation">What it does with us, in bokmål.</param>
/// <param name="Status">Null until an editor says.</param>
/// <param name="Municipality">The municipality of its seat.</param>
/// <param name="County">The county whose authority it is, as the source's time had it.</param>
/// <param name="Website">Its own web pages.</param>
/// <param name="OrganisationNumber">Nine digits in the official register.</param>
/// <param name="HostedContactPoints">Contact points that it hosts.</param>
/// <param name="OperatedLinkCentres">LINK centres that it runs, or has run.</param>
/// <param name="FundedLinkCentres">LINK centres that it pays, or has paid, for.</param>
/// <param name="RunNetworks">Networks that it runs now.</param>
/// <param name="NetworkPeriods">Times in which it runs or ran a network.</param>
/// <param name="NetworkMemberships">Its memberships in networks, past ones included.</param>
/// <param name="Agreements">Agreements that it is a party to.</param>
/// <param name="Contact">The office that covers its municipality, or else the head office.</param>
/// <param name="Sources">The documents that the entry is drawn from.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
/// <param name="LastVerified">The day on which its owner last confirmed it; null before the first confirmation.</param>
/// <param name="Verification">Whether its owner has confirmed it.</param>
public sealed record PartnerOrganisation(
    string Slug,
    string Name,
    string? ShortName,
    IReadOnlyList<string> Aliases,
    Code Kind,
    Code? Level,
    IReadOnlyList<Code> Roles,
    string? Relation,
    Status? Status,
    PlaceRef? Municipality,
    CountyRef? County,
    string? Website,
    string? OrganisationNumber,
    IReadOnlyList<EntryRef> HostedContactPoints,
    IReadOnlyList<EntryRef> OperatedLinkCentres,
    IReadOnlyList<EntryRef> FundedLinkCentres,
    IReadOnlyList<EntryRef> RunNetworks,
    IReadOnlyList<RunningPeriod> NetworkPeriods,
    IReadOnlyList<NetworkMembership> NetworkMemberships,
    IReadOnlyList<EntryRef> Agreements,
    Contact Contact,
    IReadOnlyList<string> Sources,
    int AsOfYear,
    Code AsOfBasis,
    DateOnly? LastVerified,
    Verification Verification) : IDirectoryEntry, IParty;
