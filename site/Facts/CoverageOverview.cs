namespace Selvhjelp.Site.Facts;

/// <summary>In how many municipalities there is a contact point to turn to.</summary>
/// <param name="Total">The whole country.</param>
/// <param name="Counties">County by county, by name.</param>
/// <param name="DistrictOffices">Office by office, by name; last, with no office, the municipalities of which no source tells.</param>
public sealed record CoverageOverview(
    CoverageCount Total, IReadOnlyList<CountyCoverageCount> Counties, IReadOnlyList<OfficeCoverageCount> DistrictOffices);

/// <summary>A number of municipalities, and how many of them have a contact point.</summary>
/// <param name="Municipalities">All of them.</param>
/// <param name="Confirmed">Those with a contact point that its owner has confirmed.</param>
/// <param name="Unconfirmed">Those with a contact point, none of them confirmed.</param>
/// <param name="None">Those without.</param>
public sealed record CoverageCount(int Municipalities, int Confirmed, int Unconfirmed, int None);

/// <summary>The count for a county.</summary>
/// <param name="County">The county, in force.</param>
/// <param name="Count">Its municipalities.</param>
public sealed record CountyCoverageCount(PlaceRef County, CoverageCount Count);

/// <summary>The count for the area of an office.</summary>
/// <param name="Office">The office; null for municipalities of which no source tells the office.</param>
/// <param name="Count">The municipalities that it covers.</param>
public sealed record OfficeCoverageCount(EntryRef? Office, CoverageCount Count);
