using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>
/// The one rule for facts that name a place by a number of another time. What a source says of a municipality's number holds for that number
/// and for the municipalities in force that it became. What it says of a county holds for the county's municipalities; of a county no longer
/// in force, for those that it had and those in force that they became: so a network of Vestfold og Telemark (38) is one of Tønsberg (3905).
/// </summary>
internal sealed class AreaRule
{
    private readonly Dictionary<County, List<Municipality>> had = [];
    private readonly Dictionary<Municipality, IReadOnlyList<Municipality>> now;
    private readonly PlaceRelations places;

    /// <summary>The rule over these places.</summary>
    public AreaRule(GraphNodes nodes, PlaceRelations places)
    {
        this.places = places;
        now = nodes.Municipalities.All.ToDictionary(municipality => municipality, FindNow);
        foreach (var municipality in nodes.Municipalities.All)
        {
            if (places.CountyOf(municipality) is { } county) Had(county).Add(municipality);
        }

        // Counties that ended before 2020 had municipalities of which only the numbers of 2013 are known; they begin with the county's own.
        foreach (var former in nodes.FormerMunicipalities)
        {
            if (nodes.Counties.Find(former.Number[..2]) is { InForce: false } county)
                Had(county).AddRange(former.Changes.SelectMany(change => new[] { change.In2020, change.In2024 }));
        }
    }

    /// <summary>The municipality when it is in force, or else those in force that it became; itself when there are none.</summary>
    public IReadOnlyList<Municipality> Now(Municipality municipality) => now[municipality];

    /// <summary>The municipalities for which holds what is said of these: themselves, and those in force that they became; each once.</summary>
    public IReadOnlyList<Municipality> Of(params IEnumerable<Municipality?> municipalities)
    {
        var area = new List<Municipality>();
        foreach (var municipality in municipalities) AddTo(area, municipality);
        return area;
    }

    /// <summary>Adds to an area what holds for a municipality: itself, and those in force that it became; none twice.</summary>
    public void AddTo(List<Municipality> area, Municipality? municipality)
    {
        if (municipality is null) return;
        if (!area.Contains(municipality)) area.Add(municipality);
        if (municipality.InForce) return;
        foreach (var current in Now(municipality)) if (!area.Contains(current)) area.Add(current);
    }

    /// <summary>The municipalities for which holds what is said of a county.</summary>
    public IReadOnlyCollection<Municipality> Of(County county)
    {
        if (!had.TryGetValue(county, out var municipalities)) return [];
        return county.InForce ? municipalities : [.. municipalities.Concat(municipalities.SelectMany(Now)).Distinct()];
    }

    /// <summary>
    /// Where a network works whose source names these counties and municipalities. The most exact counts: a county of which a municipality is
    /// named tells only where that municipality lies.
    /// </summary>
    public IReadOnlyCollection<Municipality> Of(IReadOnlyList<County> counties, IReadOnlyList<Municipality> municipalities)
    {
        var named = Of(municipalities);
        var area = new HashSet<Municipality>(named);
        foreach (var county in counties)
        {
            var all = Of(county);
            if (!all.Any(named.Contains)) area.UnionWith(all);
        }

        return area;
    }

    /// <summary>A county and, if it has ended, those in force that took over its municipalities.</summary>
    public IReadOnlyList<County> AndNow(County county) =>
        county.InForce ? [county] : [county, .. Of(county).Select(places.CountyOf).OfType<County>().Where(other => other.InForce).Distinct()];

    private IReadOnlyList<Municipality> FindNow(Municipality municipality)
    {
        if (municipality.InForce) return [municipality];
        var current = Succession.InForce(municipality, other => places.Successors[other], other => places.Predecessors[other]);
        return current.Count > 0 ? current : [municipality];
    }

    private List<Municipality> Had(County county)
    {
        if (!had.TryGetValue(county, out var municipalities)) had.Add(county, municipalities = []);
        return municipalities;
    }
}
