namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>
/// The entries of a list ranked by one field. Made once for a list and field, when it is first asked for; after that an order compares numbers.
/// Ranks are odd, so that a key which no entry has, of a cursor from an earlier revision, has its place between two of them.
/// </summary>
internal sealed class Ranking
{
    /// <summary>The rank of an entry without value: after all others, in both directions.</summary>
    private const int None = int.MaxValue;

    private readonly string[] keys;
    private readonly int[] ranks;

    private Ranking(string[] keys, int[] ranks) => (this.keys, this.ranks) = (keys, ranks);

    /// <summary>The rank of an entry.</summary>
    /// <param name="entry">Its index in the list.</param>
    public int this[int entry] => ranks[entry];

    /// <summary>Ranks entries by their keys.</summary>
    public static Ranking Of<T>(T[] items, Func<T, string?> key)
    {
        var keyOf = Array.ConvertAll(items, item => key(item));
        var keys = keyOf.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        foreach (var each in keys) places.Add(each, RankAt(places.Count));
        return new Ranking(keys, Array.ConvertAll(keyOf, each => each is null ? None : places[each]));
    }

    /// <summary>Compares two ranks.</summary>
    public static int Compare(int a, int b, bool isDescending)
    {
        if (a == b) return 0;
        if (a == None) return 1;
        if (b == None) return -1;
        return isDescending ? b.CompareTo(a) : a.CompareTo(b);
    }

    /// <summary>The key of an entry.</summary>
    /// <param name="entry">Its index in the list.</param>
    public string? KeyAt(int entry) => ranks[entry] == None ? null : keys[ranks[entry] / 2];

    /// <summary>The rank of a key, whether an entry has it or not.</summary>
    public int Find(string? key)
    {
        if (key is null) return None;
        var index = Array.BinarySearch(keys, key, StringComparer.Ordinal);
        return index >= 0 ? RankAt(index) : 2 * ~index;
    }

    private static int RankAt(int index) => (2 * index) + 1;
}
