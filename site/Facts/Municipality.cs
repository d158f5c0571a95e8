namespace Selvhjelp.Site.Facts;

/// <summary>A municipality (kommune), or an area without one.</summary>
/// <param name="Number">The number in the official register: four digits.</param>
/// <param name="Slug">The last part of its address on the site; null for one no longer in force.</param>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="DisambiguatedName">The name with the county where another municipality has the same name.</param>
/// <param name="Kind">Municipality, or area without one.</param>
/// <param name="Names">Official names in Sámi and Kven.</param>
/// <param name="FormerNames">Names of dissolved municipalities that are now part of it.</param>
/// <param name="County">The county; null for Svalbard and Jan Mayen.</param>
/// <param name="Predecessors">What it was made of since 2020, in whole or in part.</param>
/// <param name="Changes">The municipalities of 2013 that it consists of, in whole or in part.</param>
/// <param name="ValidFrom">First day of validity of the number; null when it is before 2018.</param>
/// <param name="ValidTo">Last day of validity of the number; null while in force.</param>
/// <param name="InForce">Whether the number is in force on the revision's date.</param>
/// <param name="Point">A point inside its border; null for Svalbard and Jan Mayen.</param>
/// <param name="Centre">Where people live.</param>
/// <param name="Coverage">The office that covers it, and how we know; null outside the municipalities.</param>
/// <param name="Coverages">Which office covered it under this number, period by period, oldest first.</param>
/// <param name="LinkCentres">LINK centres that cover it or lie in it.</param>
/// <param name="ContactPoints">Contact points that lie in it or serve it.</param>
/// <param name="NearbyContactPoints">The nearest that neither lie in it nor serve it.</param>
/// <param name="Organisations">Organisations with their seat in it.</param>
/// <param name="DistrictOffices">Offices with their seat in it.</param>
/// <param name="Networks">Networks that name it, its county or a region as the place where they work.</param>
/// <param name="Agreements">Agreements that concern it.</param>
/// <param name="ContactPointCoverage">Whether there is a contact point to turn to.</param>
/// <param name="Contact">A way to reach the office that covers it, or the head office.</param>
/// <param name="Sources">The registers that say so.</param>
/// <param name="AsOfYear">The year for which the registers say so.</param>
public sealed record Municipality(
    string Number,
    string? Slug,
    string Name,
    string DisambiguatedName,
    Code Kind,
    IReadOnlyList<PlaceName> Names,
    IReadOnlyList<string> FormerNames,
    PlaceRef? County,
    IReadOnlyList<PlaceRef> Predecessors,
    IReadOnlyList<MunicipalityChange> Changes,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    bool InForce,
    GeoPoint? Point,
    Centre Centre,
    Coverage? Coverage,
    IReadOnlyList<CoveragePeriod> Coverages,
    IReadOnlyList<EntryRef> LinkCentres,
    IReadOnlyList<EntryRef> ContactPoints,
    IReadOnlyList<NearbyContactPoint> NearbyContactPoints,
    IReadOnlyList<EntryRef> Organisations,
    IReadOnlyList<EntryRef> DistrictOffices,
    IReadOnlyList<EntryRef> Networks,
    IReadOnlyList<EntryRef> Agreements,
    ContactPointCoverage? ContactPointCoverage,
    Contact Contact,
    IReadOnlyList<string> Sources,
    int AsOfYear);
