namespace Selvhjelp.Api.Graph.Lists;

/// <summary>What <c>where</c> and <c>orderBy</c> make of a list: some of its entries, in some order. Entries go by their index in the list.</summary>
internal abstract class ListView<T>(OrderedList<T> list, EntrySet entries)
    where T : class
{
    /// <summary>How many entries there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The list.</summary>
    protected OrderedList<T> List { get; } = list;

    /// <summary>Which entries there are.</summary>
    protected EntrySet Entries { get; } = entries;

    /// <summary>The order as cursors remember it.</summary>
    protected virtual string OrderName => "";

    /// <summary>The view of a list.</summary>
    public static ListView<T> Of(OrderedList<T> list, EntrySet entries, ListOrder? order) =>
        order is null ? new OwnOrderView<T>(list, entries) : new SortedView<T>(list, entries, order);

    /// <summary>The entry.</summary>
    public T this[int entry] => List.At(entry);

    /// <summary>The cursor of an entry.</summary>
    public string CursorAt(int entry) => new Cursor(List.Name, OrderName, Write(entry)).ToString();

    /// <summary>The first <paramref name="count"/> entries between two places, or the last, in order.</summary>
    public abstract int[] Take(Place? after, Place? before, int count, bool fromEnd);

    /// <summary>Whether there is an entry before this one.</summary>
    public abstract bool IsAnyBefore(Place place);

    /// <summary>Whether there is an entry after this one.</summary>
    public abstract bool IsAnyAfter(Place place);

    /// <summary>The place of an entry.</summary>
    public abstract Place PlaceOf(int entry);

    /// <summary>The place that a client's cursor means.</summary>
    /// <exception cref="Selvhjelp.GraphQL.Execution.GraphQLFieldException">It is not a cursor of this list in this order.</exception>
    public Place? Find(string argument, string? text)
    {
        if (text is null) return null;
        var cursor = Cursor.Read(text);
        if (cursor?.List == List.Name && cursor.Order != OrderName)
            throw BadArgument.Because(argument, $"'{argument}' is a cursor of this list in another order. Ask with the same 'orderBy' as the page that it came from.");
        return (cursor?.List == List.Name ? Read(cursor.Place) : null) ?? throw BadArgument.Because(
            argument, $"'{argument}' is not a cursor of this list. Use 'cursor', 'startCursor' or 'endCursor' of an earlier page.");
    }

    /// <summary>The place of an entry as a cursor holds it.</summary>
    protected abstract string Write(int entry);

    /// <summary>Reads a place; null when it is none of this order.</summary>
    protected abstract Place? Read(string place);
}
