namespace Selvhjelp.Api.Graph.Lists;

/// <summary>Entries of a list in the list's own order, which is that of their indexes.</summary>
internal sealed class OwnOrderView<T>(OrderedList<T> list, EntrySet entries) : ListView<T>(list, entries)
    where T : class
{
    public override int[] Take(Place? after, Place? before, int count, bool fromEnd)
    {
        var start = after?.FirstAfter ?? 0;
        var end = before?.FirstNotBefore ?? List.Items.Count;
        if (Entries.AreAll) return Range(start, Math.Min(end, Count), count, fromEnd);
        var taken = new List<int>(Math.Min(count, Count));
        if (fromEnd)
        {
            for (var i = Entries.LastBefore(end); i >= start && taken.Count < count; i = Entries.LastBefore(i)) taken.Add(i);
            taken.Reverse();
        }
        else
        {
            for (var i = Entries.NextFrom(start); i >= 0 && i < end && taken.Count < count; i = Entries.NextFrom(i + 1)) taken.Add(i);
        }

        return [.. taken];
    }

    private static int[] Range(int start, int end, int count, bool fromEnd)
    {
        var taken = new int[Math.Clamp(end - start, 0, count)];
        var first = fromEnd ? end - taken.Length : start;
        for (var i = 0; i < taken.Length; i++) taken[i] = first + i;
        return taken;
    }

    public override bool IsAnyBefore(Place place) => Entries.LastBefore(place.FirstNotBefore) >= 0;

    public override bool IsAnyAfter(Place place) => Entries.NextFrom(place.FirstAfter) >= 0;

    public override Place PlaceOf(int entry) => new([], Place.PositionAt(entry));

    protected override string Write(int entry) => List.PositionAt(entry);

    protected override Place? Read(string place) => new([], List.Find(place));
}
