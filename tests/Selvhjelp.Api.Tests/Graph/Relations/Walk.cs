using System.Collections;
using System.Reflection;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Tests.Graph.Relations;

/// <summary>Walks a graph along fields of the contract; these are bound to the members of the same name.</summary>
internal sealed class Walk
{
    private readonly Dictionary<(object From, string Path), HashSet<object>> walked = [];
    private readonly ILookup<string, object> objects;

    public Walk(DirectoryGraph graph) => objects = Objects(graph).Distinct(ReferenceEqualityComparer.Instance)
        .Select(thing => thing!).ToLookup(thing => thing.GetType().Name);

    /// <summary>All objects of a type of the contract.</summary>
    public IEnumerable<object> All(string type) => objects[type];

    /// <summary>Where a path leads: each end once.</summary>
    public HashSet<object> Ends(object from, string path)
    {
        if (walked.TryGetValue((from, path), out var ends)) return ends;
        ends = new HashSet<object>(ReferenceEqualityComparer.Instance) { from };
        foreach (var field in path.Split('.')) ends = new(ends.SelectMany(thing => Field(thing, field)), ReferenceEqualityComparer.Instance);
        walked.Add((from, path), ends);
        return ends;
    }

    /// <summary>The place itself, what it was made of and what it became.</summary>
    public static IEnumerable<object> InAllTimes(object thing) => thing switch
    {
        Municipality municipality => Reached([municipality], at => [.. at.Predecessors, .. at.Successors]),
        County county => Reached([county], at => [.. at.Predecessors, .. at.Successors]),
        _ => [thing],
    };

    private static IEnumerable<T> Reached<T>(HashSet<T> start, Func<T, IEnumerable<T>> next)
        where T : class
    {
        var queue = new Queue<T>(start);
        while (queue.TryDequeue(out var at))
        {
            foreach (var reached in next(at).Where(start.Add)) queue.Enqueue(reached);
        }

        return start;
    }

    private static IEnumerable<object?> Objects(DirectoryGraph graph) =>
    [
        .. graph.AllNodes(), .. graph.Coverages.Items, .. graph.CountyCoverages.Items, .. graph.MunicipalityChanges.Items,
        .. graph.Networks.Items.SelectMany(network => network.History), .. graph.Networks.Items.SelectMany(network => network.Memberships),
        .. graph.Networks.Items.SelectMany(network => network.History).Select(period => period.RunningParty).OfType<ExternalParty>(),
        .. graph.Networks.Items.SelectMany(network => network.Memberships).Select(membership => membership.Party).OfType<ExternalParty>(),
        .. graph.Agreements.Items.SelectMany(agreement => agreement.Parties).OfType<ExternalParty>(),
    ];

    private static IEnumerable<object> Field(object thing, string field)
    {
        var name = char.ToUpperInvariant(field[0]) + field[1..];
        var value = thing.GetType().GetProperty(name) is { } property ? property.GetValue(thing) : Page(thing, name);
        return value switch
        {
            null => [],
            string or not IEnumerable => [value],
            IEnumerable list => list.Cast<object>(),
        };
    }

    // The whole list, which must not be longer than a page.
    private static object Page(object thing, string name)
    {
        var method = thing.GetType().GetMethod(name, BindingFlags.Public | BindingFlags.Instance).ShouldNotBeNull($"{thing.GetType().Name} has no {name}");
        var page = method.Invoke(thing, [1000, null, null, null]).ShouldBeOfType<Connection<PostalCode>>();
        page.PageInfo.HasNextPage.ShouldBeFalse();
        return page.Nodes;
    }
}
