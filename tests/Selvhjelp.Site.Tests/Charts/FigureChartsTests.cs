using Selvhjelp.Site.Components.Charts;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Charts;

public sealed class FigureChartsTests
{
    [Fact]
    public void A_figure_of_several_years_is_drawn_oldest_first()
    {
        var chart = FigureCharts.OverYears([Figure("a", 2020, 4), Figure("a", 2012, 2), Figure("b", 2020, 9)]).ShouldHaveSingleItem();
        chart.Layout.Bars.Select(b => (b.Bar.Label, b.Bar.Shown)).ShouldBe([("2012", "2"), ("2020", "4")]);
        chart.Layout.Bars[0].Parts.Single().Width.ShouldBe(chart.Layout.Bars[1].Parts.Single().Width / 2);
    }

    [Fact]
    public void A_single_number_gets_no_chart()
    {
        FigureCharts.OverYears([Figure("own_networks", 2020, 22)]).ShouldBeEmpty();
        FigureCharts.OfYear(2020, [Figure("own_networks", 2020, 22)]).ShouldBeEmpty();
    }

    [Fact]
    public void Figures_of_one_year_that_count_the_same_are_drawn_together() =>
        FigureCharts.OfYear(2020, [Figure("own_networks", 2020, 22), Figure("external_networks", 2020, 18), Figure("students", 2020, 639)])
            .ShouldHaveSingleItem().Figures.Select(f => f.Value).ShouldBe([22, 18]);

    [Fact]
    public void Figures_of_different_years_or_units_are_not_compared()
    {
        FigureCharts.OfYear(2020, [Figure("own_networks", 2020, 22), Figure("external_networks", 2019, 18)]).ShouldBeEmpty();
        FigureCharts.OfYear(2020, [Figure("own_networks", 2020, 22), Figure("external_networks", 2020, 18) with { Unit = new Code("days", "Dager", null) }])
            .ShouldBeEmpty();
    }

    private static KeyFigure Figure(string key, int year, decimal value) => SyntheticCooperation.Figure(key, year, "Oppdiktet " + key, value);
}
