using System.Collections.Concurrent;
using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>An immutable list in an order of its own that is read in pages: of all entries or of some, in its own order or in another.</summary>
internal sealed class OrderedList<T>
    where T : class
{
    private const int DefaultPage = 100;
    private const int LongestPage = 1000;

    private readonly Func<T, string> position;
    private readonly T[] items;
    private ConcurrentDictionary<OrderField<T>, Ranking>? rankings;

    /// <param name="name">The name of the list, part of its cursors: a cursor of another list is refused.</param>
    /// <param name="items">The entries, in any order.</param>
    /// <param name="position">Text whose ordinal order is the order of the list, unique for each entry.</param>
    public OrderedList(string name, IEnumerable<T> items, Func<T, string> position)
    {
        Name = name;
        this.position = position;
        this.items = [.. items];
        Array.Sort(Array.ConvertAll(this.items, item => position(item)), this.items, StringComparer.Ordinal);
    }

    private OrderedList(string name, T[] items, Func<T, string> position) => (Name, this.items, this.position) = (name, items, position);

    /// <summary>The name of the list.</summary>
    public string Name { get; }

    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<T> Items => items;

    /// <summary>A list of entries that are in its order already.</summary>
    /// <inheritdoc cref="OrderedList{T}(string, IEnumerable{T}, Func{T, string})"/>
    public static OrderedList<T> InOrder(string name, IEnumerable<T> items, Func<T, string> position) => new(name, [.. items], position);

    /// <summary>A position made of parts: the first decides, each next one among equals.</summary>
    public static string Position(params ReadOnlySpan<string> parts) => string.Join('\0', parts);

    /// <summary>A page of all entries in the list's own order.</summary>
    /// <inheritdoc cref="Page(Filter{T}?, IReadOnlyList{OrderBy{T}}?, int?, string?, int?, string?, RequestWork)"/>
    public Connection<T> Page(int? first, string? after, int? last, string? before) => Page(null, null, first, after, last, before, new RequestWork());

    /// <summary>A page, as in the Relay connection specification, section 4.3 "Pagination algorithm".</summary>
    /// <exception cref="GraphQLFieldException">
    /// The arguments contradict each other, are out of range, or a cursor is not of this list in this order; or the filter or the order is too much work.
    /// </exception>
    public Connection<T> Page(
        Filter<T>? where, IReadOnlyList<OrderBy<T>>? orderBy, int? first, string? after, int? last, string? before, RequestWork work)
    {
        if (first is not null && last is not null) throw BadArgument.Because(["first", "last"], "Give 'first' or 'last', not both.");
        Check("first", first);
        Check("last", last);
        var order = ListOrder.Of(orderBy, field => RankingOf(field, work));
        var entries = where is null ? EntrySet.All(items.Length) : EntrySet.Where(items, where, work);
        var view = ListView<T>.Of(this, entries, order);
        var (low, high) = (view.Find("after", after), view.Find("before", before));
        var isFromEnd = last is not null;
        var page = view.Take(low, high, first ?? last ?? DefaultPage, isFromEnd);
        return new Connection<T>(view, page, isFromEnd ? high?.GapBefore : low?.GapAfter, isFromEnd);
    }

    /// <summary>The entry at an index.</summary>
    internal T At(int entry) => items[entry];

    /// <summary>The position of an entry, for cursors.</summary>
    internal string PositionAt(int entry) => position(items[entry]);

    /// <summary>Where a position is among those of this list, whether an entry has it or not; see <see cref="Place.Position"/>.</summary>
    internal int Find(string wanted)
    {
        var index = Search(wanted);
        return index >= 0 ? Place.PositionAt(index) : Place.PositionBefore(~index);
    }

    private static void Check(string argument, int? count)
    {
        if (count is < 0 or > LongestPage)
            throw BadArgument.Because(argument, $"'{argument}' must be from 0 to {LongestPage}; it is {count}.");
    }

    private Ranking RankingOf(OrderField<T> field, RequestWork work)
    {
        var known = rankings ?? Interlocked.CompareExchange(ref rankings, new(), null) ?? rankings;
        if (known.TryGetValue(field, out var made)) return made;
        return known.GetOrAdd(field, static (each, list) => Ranking.Of(list.items, each.Key.Value, list.work), (items, work));
    }

    // As Array.BinarySearch. Positions are not kept but made when asked for: a page needs some ten of them, and the memory is better used otherwise.
    private int Search(string wanted)
    {
        var (low, high) = (0, items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(position(items[middle]), wanted);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}
