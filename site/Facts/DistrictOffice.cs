namespace Selvhjelp.Site.Facts;

/// <summary>The head office, or a district office that supports self-help in its counties.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="Kind">Head office or district office.</param>
/// <param name="Status">In what state the office is.</param>
/// <param name="Town">The town that it is in.</param>
/// <param name="Municipality">The municipality that it is in.</param>
/// <param name="Address">Its address.</param>
/// <param name="Website">Its own web pages.</param>
/// <param name="Established">When it was set up, as exact as the source.</param>
/// <param name="Counties">The counties that it covers, in whole or in part.</param>
/// <param name="Municipalities">The municipalities that it covers, by name.</param>
/// <param name="EarlierCounties">The counties that it covered in earlier times.</param>
/// <param name="LinkCentres">LINK centres that it started or works with.</param>
/// <param name="ContactPoints">Contact points that it supports.</param>
/// <param name="RunNetworks">Networks that it runs now.</param>
/// <param name="NetworkPeriods">Times in which it runs or ran a network.</param>
/// <param name="NetworkMemberships">Its memberships in networks, past ones included.</param>
/// <param name="Agreements">Agreements that it is a party to.</param>
/// <param name="Contact">Its own phone or e-mail, or else the head office's.</param>
/// <param name="Sources">The documents that the entry is drawn from.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
/// <param name="LastVerified">The day on which its owner last confirmed it; null before the first confirmation.</param>
/// <param name="Verification">Whether its owner has confirmed it.</param>
public sealed record DistrictOffice(
    string Slug,
    string Name,
    Code Kind,
    Status? Status,
    string Town,
    PlaceRef Municipality,
    Address? Address,
    string? Website,
    string? Established,
    IReadOnlyList<PlaceRef> Counties,
    IReadOnlyList<PlaceRef> Municipalities,
    IReadOnlyList<EarlierCounty> EarlierCounties,
    IReadOnlyList<EntryRef> LinkCentres,
    IReadOnlyList<EntryRef> ContactPoints,
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
