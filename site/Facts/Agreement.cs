namespace Selvhjelp.Site.Facts;

/// <summary>A cooperation agreement.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">The title, in Norwegian.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Kind">What kind of agreement it is.</param>
/// <param name="Parties">The parties, in the order of the source.</param>
/// <param name="Purpose">What it is for, in bokmål.</param>
/// <param name="TargetGroup">Whom it is for, in bokmål.</param>
/// <param name="Place">Where it applies, in the words of the source.</param>
/// <param name="Municipality">The municipality where it applies; null for a larger area, and for none.</param>
/// <param name="County">The county where it applies as a whole, as the source's time had it.</param>
/// <param name="Since">When it began, as exact as the source.</param>
/// <param name="Website">Its own web pages.</param>
/// <param name="Contact">That of a party that has its own, or else of an office.</param>
/// <param name="Sources">The documents that the entry is drawn from.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
/// <param name="LastVerified">The day on which its owner last confirmed it; null before the first confirmation.</param>
/// <param name="Verification">Whether its owner has confirmed it.</param>
public sealed record Agreement(
    string Slug,
    string Name,
    Status? Status,
    Code Kind,
    IReadOnlyList<PartyRef> Parties,
    string? Purpose,
    string? TargetGroup,
    string? Place,
    PlaceRef? Municipality,
    CountyRef? County,
    string? Since,
    string? Website,
    Contact Contact,
    IReadOnlyList<string> Sources,
    int AsOfYear,
    Code AsOfBasis,
    DateOnly? LastVerified,
    Verification Verification) : IDirectoryEntry;
