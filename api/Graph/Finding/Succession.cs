using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>What a municipality's number became.</summary>
internal static class Succession
{
    /// <summary>
    /// The municipality itself when it is in force; else those in force that it became, in whole or in part, by number. For a number that is
    /// not in force yet, those that it will be made of.
    /// </summary>
    public static IReadOnlyList<Municipality> InForce(Municipality municipality) =>
        InForce(municipality, other => other.Successors, other => other.Predecessors);

    /// <summary>The same for municipalities that are not wired yet.</summary>
    public static IReadOnlyList<Municipality> InForce(
        Municipality municipality,
        Func<Municipality, IReadOnlyList<Municipality>> successors,
        Func<Municipality, IReadOnlyList<Municipality>> predecessors)
    {
        if (municipality.InForce) return [municipality];
        var later = Reached(municipality, successors);
        return later.Count > 0 ? later : Reached(municipality, predecessors);
    }

    private static IReadOnlyList<Municipality> Reached(Municipality municipality, Func<Municipality, IReadOnlyList<Municipality>> next)
    {
        var seen = new HashSet<Municipality> { municipality };
        var queue = new Queue<Municipality>(next(municipality));
        var found = new SortedList<string, Municipality>(StringComparer.Ordinal);
        while (queue.TryDequeue(out var reached))
        {
            if (!seen.Add(reached)) continue;
            if (reached.InForce) found[reached.Number] = reached;
            else foreach (var further in next(reached)) queue.Enqueue(further);
        }

        return [.. found.Values];
    }
}
