namespace Selvhjelp.Site.Components.Relations;

/// <summary>
/// Where an entry and those that it is related to lie in a drawing as narrow as a phone: the entry in the middle, groups above and below it, each with its
/// name over two columns of boxes, and a trunk between the columns that joins them all. The same groups always give the same drawing.
/// </summary>
public sealed class RelationLayout
{
    /// <summary>Width of the drawing in units.</summary>
    public const int Width = 320;

    /// <summary>Units from one line of words to the next.</summary>
    public const int LineHeight = 18;

    /// <summary>Where the trunk is, in units from the left.</summary>
    public const int Trunk = Width / 2;

    private const int BoxWidth = 150;
    private const int MiddleWidth = 240;
    private const int Padding = 7;
    private const int Gap = 8;
    private const int MostLines = 4;

    // About as many boxes as a phone shows at once.
    private const int Boxes = 12;

    private readonly List<PlacedBox> boxes = [];
    private readonly List<PlacedWords> names = [];
    private readonly List<TrunkPart> trunk = [];
    private int y;

    /// <summary>Lays out an entry and its relations.</summary>
    /// <param name="name">The name of the entry.</param>
    /// <param name="groups">What it is related to, by the way in which it is; groups without entries are left out.</param>
    /// <param name="more">What a box says that stands for so many others.</param>
    public RelationLayout(string name, IReadOnlyList<RelationGroup> groups, Func<int, string> more)
    {
        IReadOnlyList<RelationGroup> shown = [.. groups.Where(group => group.Entries.Count > 0)];
        var most = Math.Max(2, Boxes / Math.Max(1, shown.Count));
        var above = shown.Count / 2;
        foreach (var group in shown.Take(above))
        {
            Place(group, most, more);
            trunk.Add(new TrunkPart(boxes[^1].Middle, y));
        }
        Middle = Box(new RelatedEntry(name, null), name, (Width - MiddleWidth) / 2, MiddleWidth);
        y = Middle.Bottom;
        foreach (var group in shown.Skip(above))
        {
            trunk.Add(new TrunkPart(y == Middle.Bottom ? y : boxes[^1].Middle, y + Gap));
            y += Gap;
            Place(group, most, more);
        }
        Height = Math.Max(Middle.Bottom, y - Gap);
    }

    /// <summary>The entry itself.</summary>
    public PlacedBox Middle { get; }

    /// <summary>Those that it is related to.</summary>
    public IReadOnlyList<PlacedBox> Related => boxes;

    /// <summary>The names of the groups.</summary>
    public IReadOnlyList<PlacedWords> Names => names;

    /// <summary>The pieces of the trunk, which leaves the names of the groups free.</summary>
    public IReadOnlyList<TrunkPart> TrunkParts => trunk;

    /// <summary>Height of the drawing in units.</summary>
    public int Height { get; }

    private void Place(RelationGroup group, int most, Func<int, string> more)
    {
        var lines = TextLines.Of(group.Kind, Width, MostLines);
        names.Add(new PlacedWords(lines, y));
        y += (lines.Count * LineHeight) + Gap;
        var (top, last) = (y, y);
        foreach (var row in Shown(group, most, more).Chunk(2))
        {
            var left = Box(row[0].Entry, row[0].Title, 0, BoxWidth);
            boxes.Add(left);
            last = left.Middle;
            if (row.Length == 2)
            {
                var right = Box(row[1].Entry, row[1].Title, Width - BoxWidth, BoxWidth);
                boxes.Add(right);
                last = Math.Max(last, right.Middle);
                y = Math.Max(left.Bottom, right.Bottom) + Gap;
            }
            else y = left.Bottom + Gap;
        }
        trunk.Add(new TrunkPart(top, last));
    }

    private static IEnumerable<(RelatedEntry Entry, string Title)> Shown(RelationGroup group, int most, Func<int, string> more)
    {
        var shown = group.Entries.Count <= most ? group.Entries.Count : most - 1;
        foreach (var entry in group.Entries.Take(shown)) yield return (entry, $"{group.Kind}: {entry.Name}");
        if (shown == group.Entries.Count) yield break;
        var rest = more(group.Entries.Count - shown);
        yield return (new RelatedEntry(rest, "#" + group.List), $"{group.Kind}: {rest}");
    }

    private PlacedBox Box(RelatedEntry entry, string title, int x, int width)
    {
        var lines = TextLines.Of(entry.Name, width - (2 * Padding), MostLines);
        return new PlacedBox(entry.Path, title, lines, x, y, width, (lines.Count * LineHeight) + (2 * Padding));
    }
}
