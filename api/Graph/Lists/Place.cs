namespace Selvhjelp.Api.Graph.Lists;

/// <summary>A place in an ordered list, where an entry is or could be.</summary>
/// <param name="Ranks">The ranks of its values, one for each part of the order; none in the list's own order.</param>
/// <param name="Position">Its place in the list's own order: odd at an entry, even before one.</param>
internal readonly record struct Place(int[] Ranks, int Position)
{
    /// <summary>The first index that is at the place or after it, in the list's own order.</summary>
    public int FirstNotBefore => Position / 2;

    /// <summary>The first index that is after the place, in the list's own order.</summary>
    public int FirstAfter => (Position + 1) / 2;

    /// <summary>The gap after this place: between its entry and the next, or the place itself where there is no entry.</summary>
    public Place GapAfter => this with { Position = Position + (Position % 2) };

    /// <summary>The gap before this place.</summary>
    public Place GapBefore => this with { Position = Position - (Position % 2) };

    /// <summary>The position of an entry.</summary>
    public static int PositionAt(int entry) => (2 * entry) + 1;

    /// <summary>The position before an entry, of one that is not there.</summary>
    public static int PositionBefore(int entry) => 2 * entry;
}
