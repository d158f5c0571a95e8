namespace Selvhjelp.Api.Graph.Lists;

/// <summary>Entries of a list in an order that a client asks for. Only the entries of the page are sorted: the rest is passed once.</summary>
internal sealed class SortedView<T>(OrderedList<T> list, EntrySet entries, ListOrder order) : ListView<T>(list, entries)
    where T : class
{
    protected override string OrderName => order.Name;

    public override int[] Take(Place? after, Place? before, int count, bool fromEnd)
    {
        if (count == 0) return [];
        // The worst of those kept is on top, to make room for a better one.
        var worstFirst = Comparer<int>.Create((a, b) => fromEnd ? order.Compare(a, b) : order.Compare(b, a));
        var kept = new PriorityQueue<int, int>(worstFirst);
        for (var i = Entries.NextFrom(0); i >= 0; i = Entries.NextFrom(i + 1))
        {
            if (after is { } low && order.Compare(i, low) <= 0) continue;
            if (before is { } high && order.Compare(i, high) >= 0) continue;
            if (kept.Count < count) kept.Enqueue(i, i);
            else if (worstFirst.Compare(i, kept.Peek()) > 0) kept.DequeueEnqueue(i, i);
        }

        var taken = new int[kept.Count];
        for (var i = 0; i < taken.Length; i++) taken[fromEnd ? i : taken.Length - 1 - i] = kept.Dequeue();
        return taken;
    }

    public override bool IsAnyBefore(Place place)
    {
        for (var i = Entries.NextFrom(0); i >= 0; i = Entries.NextFrom(i + 1))
        {
            if (order.Compare(i, place) < 0) return true;
        }

        return false;
    }

    public override bool IsAnyAfter(Place place)
    {
        for (var i = Entries.NextFrom(0); i >= 0; i = Entries.NextFrom(i + 1))
        {
            if (order.Compare(i, place) > 0) return true;
        }

        return false;
    }

    public override Place PlaceOf(int entry) => order.PlaceOf(entry);

    protected override string Write(int entry) => order.Write(entry, List.PositionAt(entry));

    protected override Place? Read(string place) => order.Read(place, List.Find);
}
