using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>
/// Which contact points are near a municipality. Contact points are grouped by municipality, so a question costs some hundred distances
/// between municipalities, however many contact points there are.
/// </summary>
internal sealed class Neighbourhood
{
    private const int Longest = 50;

    private readonly Dictionary<Municipality, ContactPoint[]> seated;
    private readonly Dictionary<Municipality, ContactPoint[]> serving;
    private readonly Dictionary<Municipality, ContactPoint[]> placed;
    private readonly Municipality[] places;
    private readonly Dictionary<Municipality, Municipality[]> linkArea;

    /// <param name="contactPoints">All contact points, by name and wired; those that do not receive people are left out.</param>
    /// <param name="linkCentres">All LINK centres, wired; closed ones are left out.</param>
    public Neighbourhood(IEnumerable<ContactPoint> contactPoints, IEnumerable<LinkCentre> linkCentres)
    {
        var (seats, served, placings) = (new Groups(), new Groups(), new Groups());
        var (seat, service) = (new List<Municipality>(), new List<Municipality>());
        foreach (var point in contactPoints.Where(point => point.ReceivesPeople))
        {
            seat.Clear();
            AddCurrent(seat, point.Municipality);
            service.Clear();
            foreach (var municipality in point.MunicipalitiesServed) AddCurrent(service, municipality);
            foreach (var municipality in seat) seats.Add(municipality, point);
            foreach (var municipality in service) if (!seat.Contains(municipality)) served.Add(municipality, point);
            // One without a seat, such as a joint service of several municipalities, is where it serves.
            foreach (var municipality in seat.Count > 0 ? seat : service) placings.Add(municipality, point);
        }

        (seated, serving, placed) = (seats.ToDictionary(), served.ToDictionary(), placings.ToDictionary());
        places = [.. placed.Keys];
        linkArea = LinkAreas(linkCentres);
    }

    /// <summary>Contact points in the municipality, serving it, and near it; nearest first, those far away last.</summary>
    /// <exception cref="GraphQLFieldException"><paramref name="first"/> is not from 0 to 50.</exception>
    public IReadOnlyList<NearbyContactPoint> Around(Municipality municipality, int first)
    {
        Check(first);
        var found = new List<NearbyContactPoint>(first);
        Add(found, seated.GetValueOrDefault(municipality, []), Nearness.Here, first);
        Add(found, serving.GetValueOrDefault(municipality, []), Nearness.Serves, first);
        if (found.Count < first) found.AddRange(Beyond(municipality, first - found.Count));
        return found;
    }

    /// <summary>Contact points that neither lie in the municipality nor serve it; nearest first, those far away last.</summary>
    /// <exception cref="GraphQLFieldException"><paramref name="first"/> is not from 0 to 50.</exception>
    public IReadOnlyList<NearbyContactPoint> Beyond(Municipality municipality, int first)
    {
        Check(first);
        if (first == 0) return [];
        var found = new List<NearbyContactPoint>(first);
        foreach (var (place, km, nearness) in InOrder(municipality))
        {
            // Whoever is placed in the municipality itself lies in it or serves it.
            if (place == municipality) continue;
            foreach (var point in placed[place])
            {
                if (found.Count == first) return found;
                if (IsIn(point, municipality) || found.Exists(earlier => earlier.ContactPoint == point)) continue;
                found.Add(new NearbyContactPoint(point, nearness, Distance.Rounded(km)));
            }
        }

        return found;
    }

    /// <summary>No contact point, for a place that is not known.</summary>
    /// <exception cref="GraphQLFieldException"><paramref name="first"/> is not from 0 to 50.</exception>
    public static IReadOnlyList<NearbyContactPoint> Nobody(int first)
    {
        Check(first);
        return [];
    }

    /// <summary>Checks how many of a finder's answers are asked for.</summary>
    /// <exception cref="GraphQLFieldException"><paramref name="first"/> is not from 0 to 50.</exception>
    public static void Check(int first)
    {
        if (first is < 0 or > Longest) throw BadArgument.Because("first", $"'first' must be from 0 to {Longest}; it is {first}.");
    }

    private static void Add(List<NearbyContactPoint> found, ContactPoint[] points, Nearness nearness, int first)
    {
        foreach (var point in points)
        {
            if (found.Count == first) return;
            found.Add(new NearbyContactPoint(point, nearness, DistanceKm: 0));
        }
    }

    // Whether it lies in the municipality or serves it.
    private static bool IsIn(ContactPoint point, Municipality municipality) =>
        Becomes(point.Municipality, municipality) || point.MunicipalitiesServed.Any(served => Becomes(served, municipality));

    private static bool Becomes(Municipality? municipality, Municipality current) =>
        municipality is not null && (municipality == current || (!municipality.InForce && Succession.InForce(municipality).Contains(current)));

    // A fact about a number that is no longer in force holds for what it became.
    private static void AddCurrent(List<Municipality> current, Municipality? municipality)
    {
        if (municipality is null) return;
        if (municipality.InForce)
        {
            if (!current.Contains(municipality)) current.Add(municipality);
            return;
        }

        foreach (var later in Succession.InForce(municipality)) if (!current.Contains(later)) current.Add(later);
    }

    private static Municipality[] Current(IEnumerable<Municipality?> municipalities)
    {
        var current = new List<Municipality>();
        foreach (var municipality in municipalities) AddCurrent(current, municipality);
        return [.. current];
    }

    private static Dictionary<Municipality, Municipality[]> LinkAreas(IEnumerable<LinkCentre> centres) =>
        centres.Where(centre => !centre.IsClosed)
            .Select(centre => Current([.. centre.CoveredMunicipalities, centre.Municipality]))
            .SelectMany(area => area.Select(municipality => (municipality, area)))
            .GroupBy(pair => pair.municipality, pair => pair.area)
            .ToDictionary(group => group.Key, group => group.SelectMany(area => area).Distinct().ToArray());

    private sealed class Groups
    {
        private readonly Dictionary<Municipality, List<ContactPoint>> points = [];

        public void Add(Municipality municipality, ContactPoint point)
        {
            if (!points.TryGetValue(municipality, out var list)) points.Add(municipality, list = []);
            list.Add(point);
        }

        public Dictionary<Municipality, ContactPoint[]> ToDictionary() => points.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private List<(Municipality Place, double Km, Nearness Nearness)> InOrder(Municipality municipality)
    {
        var sameLink = linkArea.GetValueOrDefault(municipality, []).ToHashSet();
        var order = new List<(Municipality Place, double Km, Nearness Nearness)>(places.Length);
        foreach (var place in places)
        {
            var nearness = sameLink.Contains(place) ? Nearness.SameLink : Nearness.Distance;
            order.Add((place, Distance.Km(municipality.Centre, place.Centre), nearness));
        }

        order.Sort(static (a, b) =>
        {
            var byFar = (a.Km > Distance.FarKm).CompareTo(b.Km > Distance.FarKm);
            if (byFar != 0) return byFar;
            var byNearness = a.Nearness.CompareTo(b.Nearness);
            if (byNearness != 0) return byNearness;
            var byKm = a.Km.CompareTo(b.Km);
            return byKm != 0 ? byKm : string.CompareOrdinal(a.Place.Number, b.Place.Number);
        });
        return order;
    }
}
