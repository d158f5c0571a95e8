using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>An immutable list in a fixed order that is read in pages. A page is found by binary search, however long the list.</summary>
internal sealed class OrderedList<T>
    where T : class
{
    private const int DefaultPage = 100;
    private const int LongestPage = 1000;

    private readonly string name;
    private readonly Func<T, string> position;
    private readonly T[] items;

    /// <param name="name">The name of the list, part of its cursors: a cursor of another list is refused.</param>
    /// <param name="items">The entries, in any order.</param>
    /// <param name="position">Text whose ordinal order is the order of the list, unique for each entry.</param>
    public OrderedList(string name, IEnumerable<T> items, Func<T, string> position)
    {
        this.name = name;
        this.position = position;
        this.items = [.. items];
        Array.Sort(Array.ConvertAll(this.items, item => position(item)), this.items, StringComparer.Ordinal);
    }

    private OrderedList(string name, T[] items, Func<T, string> position) => (this.name, this.items, this.position) = (name, items, position);

    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<T> Items => items;

    /// <summary>A list of entries that are in its order already.</summary>
    /// <inheritdoc cref="OrderedList{T}(string, IEnumerable{T}, Func{T, string})"/>
    public static OrderedList<T> InOrder(string name, IEnumerable<T> items, Func<T, string> position) => new(name, [.. items], position);

    /// <summary>A position made of parts: the first decides, each next one among equals.</summary>
    public static string Position(params ReadOnlySpan<string> parts) => string.Join('\0', parts);

    /// <summary>A page, as in the Relay connection specification, section 4.3 "Pagination algorithm".</summary>
    /// <exception cref="GraphQLFieldException">The arguments contradict each other, are out of range, or a cursor is not of this list.</exception>
    public Connection<T> Page(int? first, string? after, int? last, string? before)
    {
        if (first is not null && last is not null) throw BadArgument.Because("Give 'first' or 'last', not both.");
        Check("first", first);
        Check("last", last);

        var start = after is null ? 0 : After(Read("after", after));
        var end = before is null ? items.Length : NotBefore(Read("before", before));
        var available = Math.Max(0, end - start);
        var count = Math.Min(available, first ?? last ?? DefaultPage);
        return new Connection<T>(this, last is null ? start : start + available - count, count);
    }

    /// <summary>The cursor of the entry at this index.</summary>
    internal string CursorAt(int index) => Cursor.Encode(name, position(items[index]));

    /// <summary>A view of a part of the list, without copying it.</summary>
    internal IReadOnlyList<T> Slice(int start, int count) =>
        start == 0 && count == items.Length ? items : new ArraySegment<T>(items, start, count);

    private static void Check(string argument, int? count)
    {
        if (count is < 0 or > LongestPage)
            throw BadArgument.Because($"'{argument}' must be from 0 to {LongestPage}; it is {count}.");
    }

    private string Read(string argument, string cursor) =>
        Cursor.TryDecode(name, cursor, out var position)
            ? position
            : throw BadArgument.Because($"'{argument}' is not a cursor of this list. Use 'cursor', 'startCursor' or 'endCursor' of an earlier page.");

    // The first index whose position is greater.
    private int After(string wanted)
    {
        var index = Search(wanted);
        return index >= 0 ? index + 1 : ~index;
    }

    // The first index whose position is not less.
    private int NotBefore(string wanted)
    {
        var index = Search(wanted);
        return index >= 0 ? index : ~index;
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
