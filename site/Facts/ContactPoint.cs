namespace Selvhjelp.Site.Facts;

/// <summary>A contact point (kontaktpunkt): where to turn locally to join or start a group.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="Status">Whether it receives people.</param>
/// <param name="Hosts">The organisations that host it.</param>
/// <param name="Municipality">The municipality of its seat; null for a joint, digital or hospital service.</param>
/// <param name="MunicipalitiesServed">The municipalities that it serves, by name.</param>
/// <param name="DistrictOffice">The office that supports it; null where there is no single one.</param>
/// <param name="Offer">What it offers, in bokmål.</param>
/// <param name="Evidence">What the source says that it does.</param>
/// <param name="Started">When it started, as exact as the source.</param>
/// <param name="Website">Its own web pages.</param>
/// <param name="Address">Its address.</param>
/// <param name="RunNetworks">Networks that it runs now.</param>
/// <param name="NetworkPeriods">Times in which it runs or ran a network.</param>
/// <param name="NetworkMemberships">Its memberships in networks, past ones included.</param>
/// <param name="Agreements">Agreements that it is a party to.</param>
/// <param name="Contact">Its own phone or e-mail, or else those of the office that helps instead.</param>
/// <param name="Sources">The documents that the entry is drawn from.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
/// <param name="LastVerified">The day on which its owner last confirmed it; null before the first confirmation.</param>
/// <param name="Verification">Whether its owner has confirmed it.</param>
public sealed record ContactPoint(
    string Slug,
    string Name,
    Status? Status,
    IReadOnlyList<EntryRef> Hosts,
    PlaceRef? Municipality,
    IReadOnlyList<PlaceRef> MunicipalitiesServed,
    EntryRef? DistrictOffice,
    string? Offer,
    Code Evidence,
    string? Started,
    string? Website,
    Address? Address,
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
