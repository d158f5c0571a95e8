namespace Selvhjelp.Site.Components.Relations;

/// <summary>An entry with its place in the drawing.</summary>
/// <param name="Path">Its page; null when there is nothing to go to.</param>
/// <param name="Title">Its whole name, with how it is related.</param>
/// <param name="Lines">Its name in lines that fit the box.</param>
/// <param name="X">Units from the left edge.</param>
/// <param name="Y">Units from the top edge.</param>
/// <param name="Width">Its width in units.</param>
/// <param name="Height">Its height in units.</param>
public sealed record PlacedBox(string? Path, string Title, IReadOnlyList<string> Lines, int X, int Y, int Width, int Height)
{
    /// <summary>Units from the top edge of the drawing to half its height.</summary>
    public int Middle => Y + (Height / 2);

    /// <summary>Units from the top edge of the drawing to its lower edge.</summary>
    public int Bottom => Y + Height;
}

/// <summary>The name of a group with its place: in the middle of the drawing.</summary>
/// <param name="Lines">The name in lines that fit the drawing.</param>
/// <param name="Y">Units from the top edge.</param>
public sealed record PlacedWords(IReadOnlyList<string> Lines, int Y);

/// <summary>A piece of the trunk.</summary>
/// <param name="From">Units from the top edge to where it begins.</param>
/// <param name="To">Units from the top edge to where it ends.</param>
public readonly record struct TrunkPart(int From, int To);
