using Selvhjelp.Site.Components.Charts;

namespace Selvhjelp.Site.Tests.Charts;

public sealed class BarLayoutTests
{
    [Fact]
    public void Length_is_proportional_to_the_value_and_the_greatest_is_as_wide_as_the_drawing()
    {
        var bars = BarLayout.OfValues([Bar(10), Bar(40), Bar(20)]).Bars;
        bars.Select(b => b.Parts.Single().Width).ShouldBe([80, BarLayout.Width, 160]);
        bars.Select(b => b.Parts.Single().X).ShouldAllBe(x => x == 0);
    }

    [Fact]
    public void Zero_has_no_length() => BarLayout.OfValues([Bar(0), Bar(5)]).Bars[0].Parts.ShouldBeEmpty();

    [Fact]
    public void Nothing_but_zeros_draws_nothing_and_still_has_its_rows()
    {
        var layout = BarLayout.OfValues([Bar(0), Bar(0)]);
        layout.Bars.ShouldAllBe(b => b.Parts.Count == 0);
        layout.Height.ShouldBe(2 * BarLayout.RowHeight);
    }

    [Fact]
    public void One_value_is_as_wide_as_the_drawing() =>
        BarLayout.OfValues([Bar(0.25)]).Bars.Single().Parts.ShouldBe([new PlacedPart(0, 0, BarLayout.Width)]);

    [Fact]
    public void No_bars_are_an_empty_drawing() => BarLayout.OfValues([]).Height.ShouldBe(0);

    [Fact]
    public void Shares_fill_the_width_without_gap_or_overlap()
    {
        var parts = BarLayout.OfShares([Bar(1, 1, 1), Bar(7, 0, 350)]).Bars.Select(b => b.Parts).ToList();
        parts[0].Select(p => p.Index).ShouldBe([0, 1, 2]);
        parts[1].Select(p => p.Index).ShouldBe([0, 2], "a share of nothing is not drawn");
        foreach (var row in parts)
        {
            for (var i = 1; i < row.Count; i++) row[i].X.ShouldBe(row[i - 1].X + row[i - 1].Width, 0.05);
            (row[^1].X + row[^1].Width).ShouldBe(BarLayout.Width, 0.05);
        }
    }

    [Fact]
    public void Shares_do_not_depend_on_the_other_rows()
    {
        var alone = BarLayout.OfShares([Bar(1, 3)]).Bars[0].Parts;
        BarLayout.OfShares([Bar(1, 3), Bar(1000, 1)]).Bars[0].Parts.ShouldBe(alone);
        alone[0].Width.ShouldBe(80);
    }

    [Fact]
    public void Rows_follow_each_other() =>
        BarLayout.OfValues([Bar(1), Bar(2), Bar(3)]).Bars.Select(b => b.Top).ShouldBe([0, BarLayout.RowHeight, 2 * BarLayout.RowHeight]);

    [Fact]
    public void Long_label_takes_more_lines_loses_nothing_and_moves_the_rows_after_it()
    {
        const string label = "Oppdiktede følgere på Facebook (nasjonal og seks distriktssider)";
        var layout = BarLayout.OfValues([new Bar(label, "", [1]), Bar(2)]);

        layout.Bars[0].LabelLines.Count.ShouldBe(2);
        layout.Bars[0].LabelLines.ShouldAllBe(line => line.Length <= 40);
        string.Join(' ', layout.Bars[0].LabelLines).ShouldBe(label);
        layout.Bars[1].Top.ShouldBe(BarLayout.RowHeight + BarLayout.LineHeight);
        layout.Height.ShouldBe((2 * BarLayout.RowHeight) + BarLayout.LineHeight);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_that_no_bar_can_show_is_refused(double value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => BarLayout.OfValues([Bar(value)]));

    private static Bar Bar(params double[] parts) => new("Oppdiktet", "", parts);
}
