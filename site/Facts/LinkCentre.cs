namespace Selvhjelp.Site.Facts;

/// <summary>A LINK centre: a local centre for self-help and mastery.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Operator">The organisation that runs it; null where no source says.</param>
/// <param name="Funders">Organisations that pay, or have paid, for it.</param>
/// <param name="FundingNote">About the funding, in bokmål.</param>
/// <param name="Founded">When it was founded, as exact as the source.</param>
/// <param name="Opened">When it opened, as exact as the source.</param>
/// <param name="Closed">When it closed, as exact as the source.</param>
/// <param name="Town">The town that it is in.</param>
/// <param name="Municipality">The municipality that it is in.</param>
/// <param name="CoveredMunicipalities">The municipalities that it covers, by name.</param>
/// <param name="CoverageBasis">Whether the source states what it covers, or we derived it; null when it is not known.</param>
/// <param name="Address">Its address.</param>
/// <param name="Website">Its own web pages.</param>
/// <param name="Services">What it offers, in bokmål.</param>
/// <param name="DistrictOffice">The office that started it or works with it.</param>
/// <param name="RunNetworks">Networks that it runs now.</param>
/// <param name="NetworkPeriods">Times in which it runs or ran a network.</param>
/// <param name="NetworkMemberships">Its memberships in networks, past ones included.</param>
/// <param name="Agreements">Agreements that it is a party to.</param>
/// <param name="Contact">A way to reach somebody: the office that works with it, or else the head office.</param>
/// <param name="Sources">The documents that the entry is drawn from.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
/// <param name="LastVerified">The day on which its owner last confirmed it; null before the first confirmation.</param>
/// <param name="Verification">Whether its owner has confirmed it.</param>
public sealed record LinkCentre(
    string Slug,
    string Name,
    Status? Status,
    EntryRef? Operator,
    IReadOnlyList<EntryRef> Funders,
    string? FundingNote,
    string? Founded,
    string? Opened,
    string? Closed,
    string? Town,
    PlaceRef? Municipality,
    IReadOnlyList<PlaceRef> CoveredMunicipalities,
    Code? CoverageBasis,
    Address? Address,
    string? Website,
    IReadOnlyList<string> Services,
    EntryRef? DistrictOffice,
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
