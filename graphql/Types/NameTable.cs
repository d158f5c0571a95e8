using System.Collections;

namespace Selvhjelp.GraphQL.Types;

/// <summary>Named things in the order of the SDL, found by name (ordinal). Small tables are scanned; a scan beats hashing there.</summary>
public sealed class NameTable<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private const int ScanLimit = 6;

    private readonly T[] items;
    private readonly Dictionary<string, T>? byName;

    /// <summary>A table of the given things. Where two have one name, the first is found.</summary>
    public NameTable(IEnumerable<T> things)
    {
        items = [.. things];
        if (items.Length <= ScanLimit) return;
        byName = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (var item in items) byName.TryAdd(item.Name, item);
    }

    /// <summary>A table with nothing in it.</summary>
    public static NameTable<T> Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => items.Length;

    /// <inheritdoc />
    public T this[int index] => items[index];

    /// <summary>The thing with this name, or null.</summary>
    public T? Find(string name)
    {
        if (byName is not null) return byName.GetValueOrDefault(name);
        foreach (var item in items)
            if (item.Name == name) return item;
        return null;
    }

    /// <summary>Whether something has this name.</summary>
    public bool Contains(string name) => Find(name) is not null;

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
