namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>CoverageOverview</c>: in how many municipalities in force there is a contact point to turn to.</summary>
/// <param name="Total">The whole country.</param>
/// <param name="Counties">County by county, by name.</param>
/// <param name="DistrictOffices">Office by office, by name; last, with no office, the municipalities of which no source tells.</param>
internal sealed record CoverageOverview(
    CoverageCount Total, IReadOnlyList<CountyCoverageCount> Counties, IReadOnlyList<OfficeCoverageCount> DistrictOffices)
{
    /// <summary>The overview of these municipalities; areas without municipality and numbers not in force are left out.</summary>
    public static CoverageOverview Of(IEnumerable<Municipality> all)
    {
        Municipality[] municipalities = [.. all.Where(municipality => municipality is { InForce: true, IsArea: false })];
        return new CoverageOverview(
            CoverageCount.Of(municipalities),
            [.. municipalities.Where(municipality => municipality.County is not null)
                .GroupBy(municipality => municipality.County!)
                .OrderBy(group => group.Key.Position, StringComparer.Ordinal)
                .Select(group => new CountyCoverageCount(group.Key, CoverageCount.Of(group)))],
            [.. municipalities.GroupBy(municipality => municipality.Coverage?.Office)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key?.Position, StringComparer.Ordinal)
                .Select(group => new OfficeCoverageCount(group.Key, CoverageCount.Of(group)))]);
    }
}

/// <summary>The type <c>CoverageCount</c>.</summary>
/// <param name="Municipalities">All of them.</param>
/// <param name="Confirmed">Those with a confirmed contact point.</param>
/// <param name="Unconfirmed">Those with a contact point, none of them confirmed.</param>
/// <param name="None">Those without.</param>
internal sealed record CoverageCount(int Municipalities, int Confirmed, int Unconfirmed, int None)
{
    /// <summary>The count of these municipalities.</summary>
    public static CoverageCount Of(IEnumerable<Municipality> municipalities)
    {
        var counts = municipalities.CountBy(municipality => municipality.ContactPointCoverage).ToDictionary();
        return new CoverageCount(
            counts.Values.Sum(),
            counts.GetValueOrDefault(ContactPointCoverage.Confirmed),
            counts.GetValueOrDefault(ContactPointCoverage.Unconfirmed),
            counts.GetValueOrDefault(ContactPointCoverage.None));
    }
}

/// <summary>The type <c>CountyCoverageCount</c>.</summary>
/// <param name="County">The county.</param>
/// <param name="Count">Its municipalities.</param>
internal sealed record CountyCoverageCount(County County, CoverageCount Count);

/// <summary>The type <c>OfficeCoverageCount</c>.</summary>
/// <param name="Office">The office; null where no source tells.</param>
/// <param name="Count">The municipalities that it covers.</param>
internal sealed record OfficeCoverageCount(DistrictOffice? Office, CoverageCount Count);
