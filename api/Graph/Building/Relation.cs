namespace Selvhjelp.Api.Graph.Building;

/// <summary>One direction of a relation while the graph is built: a node and what it leads to.</summary>
internal sealed class Relation<TFrom, TTo>
    where TFrom : class
    where TTo : class
{
    private readonly Dictionary<TFrom, List<TTo>> targets = [];

    /// <summary>Whatever leads somewhere.</summary>
    public IReadOnlyCollection<TFrom> From => targets.Keys;

    /// <summary>Adds what <paramref name="from"/> leads to; nothing when either is null.</summary>
    public void Add(TFrom? from, TTo? to)
    {
        if (from is null || to is null) return;
        if (!targets.TryGetValue(from, out var list)) targets.Add(from, list = []);
        list.Add(to);
    }

    /// <summary>What <paramref name="from"/> leads to, in the order added.</summary>
    public IReadOnlyList<TTo> this[TFrom from] => targets.TryGetValue(from, out var list) ? list : [];
}
