namespace Selvhjelp.Site.Components.Charts;

/// <summary>Where the bars of a chart lie in the drawing: one row each, words above the bar, so that it can be read on a narrow phone.</summary>
public sealed class BarLayout
{
    /// <summary>Width of the drawing in units; a bar of the greatest value is as long.</summary>
    public const int Width = 320;

    /// <summary>Height of a row in units.</summary>
    public const int RowHeight = 44;

    private BarLayout(IReadOnlyList<PlacedBar> bars) => Bars = bars;

    /// <summary>The bars in the order in which they were given.</summary>
    public IReadOnlyList<PlacedBar> Bars { get; }

    /// <summary>Height of the drawing in units.</summary>
    public int Height => Bars.Count * RowHeight;

    /// <summary>Bars on one scale, which begins at zero: twice the value is twice the length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or no number.</exception>
    public static BarLayout OfValues(IReadOnlyList<Bar> bars)
    {
        var greatest = bars.Select(Sum).DefaultIfEmpty().Max();
        return new BarLayout([.. bars.Select((bar, row) => Place(bar, row, greatest))]);
    }

    /// <summary>Bars that are all of full length, each divided by the shares of its values. A bar of nothing but zeros is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or no number.</exception>
    public static BarLayout OfShares(IReadOnlyList<Bar> bars) => new([.. bars.Select((bar, row) => Place(bar, row, Sum(bar)))]);

    private static double Sum(Bar bar)
    {
        foreach (var part in bar.Parts)
        {
            if (!double.IsFinite(part) || part < 0) throw new ArgumentOutOfRangeException(nameof(bar), part, $"A bar cannot show this value ({bar.Label}).");
        }
        return bar.Parts.Sum();
    }

    // Ends are rounded, not lengths: parts that follow each other neither overlap nor leave a gap.
    private static PlacedBar Place(Bar bar, int row, double full)
    {
        var parts = new List<PlacedPart>();
        var before = 0.0;
        for (var i = 0; i < bar.Parts.Count; i++)
        {
            var (from, to) = (Units(before, full), Units(before + bar.Parts[i], full));
            if (to > from) parts.Add(new PlacedPart(i, from, Math.Round(to - from, 1)));
            before += bar.Parts[i];
        }
        return new PlacedBar(bar, row * RowHeight, parts);
    }

    private static double Units(double value, double full) => full == 0 ? 0 : Math.Round(value / full * Width, 1);
}
