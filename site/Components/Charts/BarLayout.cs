namespace Selvhjelp.Site.Components.Charts;

/// <summary>Where the bars of a chart lie in the drawing: one row each, words and value above the bar, so that it can be read on a narrow phone.</summary>
public sealed class BarLayout
{
    /// <summary>Width of the drawing in units; a bar of the greatest value is as long.</summary>
    public const int Width = 320;

    /// <summary>Height in units of a row whose label has one line.</summary>
    public const int RowHeight = 62;

    /// <summary>Height in units of a line of words.</summary>
    public const int LineHeight = 17;

    // Letters that fit the width, by the look of them: no browser measures here.
    private const int LineLength = 40;

    private BarLayout(IReadOnlyList<PlacedBar> bars)
    {
        Bars = bars;
        Height = bars.Count == 0 ? 0 : bars[^1].Top + HeightOf(bars[^1].LabelLines);
    }

    /// <summary>The bars in the order in which they were given.</summary>
    public IReadOnlyList<PlacedBar> Bars { get; }

    /// <summary>Height of the drawing in units.</summary>
    public int Height { get; }

    /// <summary>Bars on one scale, which begins at zero: twice the value is twice the length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or no number.</exception>
    public static BarLayout OfValues(IReadOnlyList<Bar> bars)
    {
        var greatest = bars.Select(Sum).DefaultIfEmpty().Max();
        return Of(bars, _ => greatest);
    }

    /// <summary>Bars that are all of full length, each divided by the shares of its values. A bar of nothing but zeros is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or no number.</exception>
    public static BarLayout OfShares(IReadOnlyList<Bar> bars) => Of(bars, Sum);

    private static BarLayout Of(IReadOnlyList<Bar> bars, Func<Bar, double> full)
    {
        var placed = new List<PlacedBar>();
        var top = 0;
        foreach (var bar in bars)
        {
            var lines = Lines(bar.Label);
            placed.Add(new PlacedBar(bar, top, lines, Parts(bar, full(bar))));
            top += HeightOf(lines);
        }
        return new BarLayout(placed);
    }

    private static int HeightOf(IReadOnlyList<string> lines) => RowHeight + ((lines.Count - 1) * LineHeight);

    // Broken at blanks, nothing left out; a word longer than a line keeps its letters together.
    private static List<string> Lines(string label)
    {
        var lines = new List<string>();
        foreach (var word in label.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LineLength) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    private static double Sum(Bar bar)
    {
        foreach (var part in bar.Parts)
        {
            if (!double.IsFinite(part) || part < 0) throw new ArgumentOutOfRangeException(nameof(bar), part, $"A bar cannot show this value ({bar.Label}).");
        }
        return bar.Parts.Sum();
    }

    // Ends are rounded, not lengths: parts that follow each other neither overlap nor leave a gap.
    private static List<PlacedPart> Parts(Bar bar, double full)
    {
        var parts = new List<PlacedPart>();
        var before = 0.0;
        for (var i = 0; i < bar.Parts.Count; i++)
        {
            var (from, to) = (Units(before, full), Units(before + bar.Parts[i], full));
            if (to > from) parts.Add(new PlacedPart(i, from, Math.Round(to - from, 1)));
            before += bar.Parts[i];
        }
        return parts;
    }

    private static double Units(double value, double full) => full == 0 ? 0 : Math.Round(value / full * Width, 1);
}
