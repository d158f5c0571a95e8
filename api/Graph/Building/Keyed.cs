using System.Diagnostics.CodeAnalysis;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Nodes of a kind by their key, with a clear error for a key that leads nowhere.</summary>
internal sealed class Keyed<T>
    where T : class
{
    private readonly string kind;
    private readonly Dictionary<string, T> byKey;

    /// <param name="kind">What the nodes are, for errors.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="key">The key of a node.</param>
    /// <exception cref="InvalidDataException">Two nodes have the same key.</exception>
    public Keyed(string kind, IReadOnlyList<T> nodes, Func<T, string> key)
        : this(kind, nodes, ByKey(kind, nodes, key))
    {
    }

    private Keyed(string kind, IReadOnlyList<T> nodes, Dictionary<string, T> byKey) => (this.kind, All, this.byKey) = (kind, nodes, byKey);

    /// <summary>All nodes, in the order in which they were given or, by <see cref="InOrder"/>, put.</summary>
    public IReadOnlyList<T> All { get; }

    /// <summary>Nodes of which there may be very many: they are put in order while the table of their keys is made.</summary>
    /// <param name="kind">What the nodes are, for errors.</param>
    /// <param name="nodes">The nodes, in any order.</param>
    /// <param name="order">Puts them in order.</param>
    /// <param name="key">The key of a node.</param>
    /// <exception cref="InvalidDataException">Two nodes have the same key.</exception>
    public static Keyed<T> InOrder(string kind, IReadOnlyList<T> nodes, Func<IReadOnlyList<T>, IReadOnlyList<T>> order, Func<T, string> key)
    {
        var (ordered, byKey) = OnAllCores.Both(() => order(nodes), () => ByKey(kind, nodes, key));
        return new Keyed<T>(kind, ordered, byKey);
    }

    /// <summary>The node with this key.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public T this[string key] =>
        byKey.TryGetValue(key, out var node) ? node : throw new InvalidDataException($"There is no {kind} with the key '{key}'.");

    /// <summary>The node with this key; null when <paramref name="key"/> is null.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    [return: NotNullIfNotNull(nameof(key))]
    public T? OrNull(string? key) => key is null ? null : this[key];

    /// <summary>The node with this key; null when there is none.</summary>
    public T? Find(string key) => byKey.GetValueOrDefault(key);

    private static Dictionary<string, T> ByKey(string kind, IReadOnlyList<T> nodes, Func<T, string> key)
    {
        var byKey = new Dictionary<string, T>(nodes.Count, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (!byKey.TryAdd(key(node), node)) throw new InvalidDataException($"Two entries of the kind {kind} have the key '{key(node)}'.");
        }

        return byKey;
    }
}
