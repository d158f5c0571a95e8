using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>
/// The entries of a list ranked by one field. Made once for a list and field, when it is first asked for; after that an order compares numbers.
/// Ranks are odd, so that a key which no entry has, of a cursor from an earlier revision, has its place between two of them. It lives as long as its graph,
/// so it keeps numbers only: a key is made anew from an entry that has it, when a cursor needs it.
/// </summary>
internal sealed class Ranking
{
    /// <summary>
    /// What it takes to rank one entry, in comparisons as <see cref="RequestWork"/> counts them: its key is made and looked up, and the different ones
    /// are sorted. With eight, a list of 100,000 can be ordered by the five fields that an order has at most, all of them for the first time.
    /// </summary>
    public const int WorkOfAnEntry = 8;

    /// <summary>The rank of an entry without value: after all others, in both directions.</summary>
    private const int None = int.MaxValue;

    private readonly Func<int, string?> key;
    private readonly int[] ranks;

    // For each different key, in order, an entry that has it.
    private readonly int[] holders;

    private Ranking(Func<int, string?> key, int[] ranks, int[] holders) => (this.key, this.ranks, this.holders) = (key, ranks, holders);

    /// <summary>The rank of an entry.</summary>
    /// <param name="entry">Its index in the list.</param>
    public int this[int entry] => ranks[entry];

    /// <summary>Ranks entries by their keys.</summary>
    /// <exception cref="GraphQLFieldException">It is more work than is left of the request.</exception>
    public static Ranking Of<T>(T[] items, Func<T, string?> key, RequestWork work)
    {
        work.Spend(items.Length * WorkOfAnEntry, "orderBy");
        var keys = Array.ConvertAll(items, item => key(item));
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++) if (keys[i] is { } each) places.TryAdd(each, i);
        string[] different = [.. places.Keys];
        Array.Sort(different, StringComparer.Ordinal);
        var holders = Array.ConvertAll(different, each => places[each]);
        for (var i = 0; i < different.Length; i++) places[different[i]] = RankAt(i);
        return new Ranking(KeyOf(items, key), Array.ConvertAll(keys, each => each is null ? None : places[each]), holders);
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
    public string? KeyAt(int entry) => key(entry);

    /// <summary>The rank of a key, whether an entry has it or not.</summary>
    public int Find(string? wanted)
    {
        if (wanted is null) return None;
        var (low, high) = (0, holders.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(key(holders[middle]), wanted);
            if (order == 0) return RankAt(middle);
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return 2 * low;
    }

    // On its own: a lambda inside Of would keep all that the other lambdas there need, the keys with it.
    private static Func<int, string?> KeyOf<T>(T[] items, Func<T, string?> key) => entry => key(items[entry]);

    private static int RankAt(int index) => (2 * index) + 1;
}
