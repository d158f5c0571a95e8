using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Work on very many rows or nodes that do not depend on each other, shared among the processors; where there are few, one does it all.</summary>
internal static class OnAllCores
{
    private const int Few = 2000;

    /// <summary>Makes one thing of each row, in the same order. <paramref name="make"/> is called from several threads at once.</summary>
    public static TNode[] Make<TRow, TNode>(IReadOnlyList<TRow> rows, Func<TRow, TNode> make)
    {
        var made = new TNode[rows.Count];
        Each(made.Length, i => made[i] = make(rows[i]));
        return made;
    }

    /// <summary>Does something with each node, from several threads at once.</summary>
    public static void Each<TNode>(IReadOnlyList<TNode> nodes, Action<TNode> act) => Each(nodes.Count, i => act(nodes[i]));

    /// <summary>Does something for each index below a count, from several threads at once.</summary>
    public static void Each(int count, Action<int> act)
    {
        if (count < Few)
        {
            for (var i = 0; i < count; i++) act(i);
            return;
        }

        Unwrapped(() => Parallel.ForEach(Partitioner.Create(0, count), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++) act(i);
        }));
    }

    /// <summary>Does these at the same time, however little it is.</summary>
    public static void Do(params Action[] actions) => Unwrapped(() => Parallel.Invoke(actions));

    /// <summary>Makes two things at the same time.</summary>
    public static (TOne One, TOther Other) Both<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var (first, second) = (default(TOne)!, default(TOther)!);
        Do(() => first = one(), () => second = other());
        return (first, second);
    }

    // Whoever calls knows the error itself, not that there were several threads.
    private static void Unwrapped(Action parallel)
    {
        try
        {
            parallel();
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }
    }
}
