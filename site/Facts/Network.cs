namespace Selvhjelp.Site.Facts;

/// <summary>A network of those who work with self-help, or one of others that Selvhjelp Norge takes part in.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Kind">What kind of network it is.</param>
/// <param name="Ownership">Who owns it; null where no source says.</param>
/// <param name="Description">What it is, in bokmål.</param>
/// <param name="Region">Where it works, in the words of the source.</param>
/// <param name="Counties">The counties where it works, as the source's time had them.</param>
/// <param name="Municipalities">The municipalities where it works.</param>
/// <param name="Since">When it began, as exact as the source.</param>
/// <param name="RunningParty">Who runs it now; null where no source says and nothing can be derived.</param>
/// <param name="RunningPartyBasis">Whether the source states who runs it or we derived it.</param>
/// <param name="History">Who ran it and in which stage, oldest first; the last is the present.</param>
/// <param name="Memberships">Members that a source names, past ones included.</param>
/// <param name="Website">Its own web pages.</param>
/// <param name="Contact">That of who runs it, or else of an office.</param>
/// <param name="Sources">The documents that the entry is drawn from.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
/// <param name="LastVerified">The day on which its owner last confirmed it; null before the first confirmation.</param>
/// <param name="Verification">Whether its owner has confirmed it.</param>
public sealed record Network(
    string Slug,
    string Name,
    Status? Status,
    Code Kind,
    Code? Ownership,
    string? Description,
    string? Region,
    IReadOnlyList<CountyRef> Counties,
    IReadOnlyList<PlaceRef> Municipalities,
    string? Since,
    PartyRef? RunningParty,
    Code? RunningPartyBasis,
    IReadOnlyList<NetworkPeriod> History,
    IReadOnlyList<NetworkMember> Memberships,
    string? Website,
    Contact Contact,
    IReadOnlyList<string> Sources,
    int AsOfYear,
    Code AsOfBasis,
    DateOnly? LastVerified,
    Verification Verification) : IDirectoryEntry;
