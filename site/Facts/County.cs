namespace Selvhjelp.Site.Facts;

/// <summary>A county (fylke).</summary>
/// <param name="Number">The number in the official register: two digits.</param>
/// <param name="Slug">The last part of its address on the site; null for one no longer in force.</param>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="Names">Official names in Sámi and Kven.</param>
/// <param name="ValidFrom">First day in force; null where the register does not say.</param>
/// <param name="ValidTo">Last day in force; null while it lasts.</param>
/// <param name="InForce">Whether the county is in force on the revision's date.</param>
/// <param name="Successors">What it became, in whole or in part.</param>
/// <param name="Predecessors">What it was made of, in whole or in part.</param>
/// <param name="Municipalities">Its municipalities, by name.</param>
/// <param name="DistrictOffices">The offices that cover its municipalities on the revision's date.</param>
/// <param name="LinkCentres">LINK centres in the county or covering a part of it.</param>
/// <param name="ContactPoints">Contact points in the county or serving a part of it.</param>
/// <param name="Organisations">Organisations with their seat in the county.</param>
/// <param name="Networks">Networks that work in the county or in a part of it.</param>
/// <param name="Agreements">Agreements that concern a municipality of the county.</param>
/// <param name="EarlierCoverages">Offices that covered it in earlier times.</param>
/// <param name="Sources">The registers that say so.</param>
/// <param name="AsOfYear">The year for which the registers say so.</param>
public sealed record County(
    string Number,
    string? Slug,
    string Name,
    IReadOnlyList<PlaceName> Names,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    bool InForce,
    IReadOnlyList<PlaceRef> Successors,
    IReadOnlyList<PlaceRef> Predecessors,
    IReadOnlyList<PlaceRef> Municipalities,
    IReadOnlyList<EntryRef> DistrictOffices,
    IReadOnlyList<EntryRef> LinkCentres,
    IReadOnlyList<EntryRef> ContactPoints,
    IReadOnlyList<EntryRef> Organisations,
    IReadOnlyList<EntryRef> Networks,
    IReadOnlyList<EntryRef> Agreements,
    IReadOnlyList<EarlierCoverage> EarlierCoverages,
    IReadOnlyList<string> Sources,
    int AsOfYear);
