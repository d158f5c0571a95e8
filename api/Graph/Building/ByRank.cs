using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>One value for each node of a kind that may have very many, while the graph is built.</summary>
/// <param name="count">How many nodes there are of the kind.</param>
internal sealed class ByRank<TNode, TValue>(int count)
    where TNode : class, IRanked
    where TValue : class
{
    private readonly TValue?[] values = new TValue?[count];

    /// <summary>The value of a node; null when none was set.</summary>
    public TValue? this[TNode node]
    {
        get => values[node.Rank];
        set => values[node.Rank] = value;
    }
}
