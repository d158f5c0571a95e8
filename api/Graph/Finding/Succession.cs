using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>What a municipality's number became.</summary>
internal static class Succession
{
    /// <summary>The municipality itself when it is in force; else those in force that it became, in whole or in part, by number.</summary>
    public static IReadOnlyList<Municipality> InForce(Municipality municipality)
    {
        if (municipality.InForce) return [municipality];
        var seen = new HashSet<Municipality> { municipality };
        var queue = new Queue<Municipality>(municipality.Successors);
        var found = new SortedList<string, Municipality>(StringComparer.Ordinal);
        while (queue.TryDequeue(out var next))
        {
            if (!seen.Add(next)) continue;
            if (next.InForce) found[next.Number] = next;
            else foreach (var later in next.Successors) queue.Enqueue(later);
        }

        return [.. found.Values];
    }
}
