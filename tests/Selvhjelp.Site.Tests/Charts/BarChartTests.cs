using System.Xml.Linq;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Charts;

/// <summary>The charts of the whole pages, read as the XML that SVG is.</summary>
public sealed class BarChartTests
{
    [Theory]
    [InlineData("/nokkeltall/", 2)]
    [InlineData("/dekning/", 2)]
    public async Task Every_chart_has_a_name_a_description_and_a_table_with_the_same_numbers(string path, int expected)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var main = site.Page(path).Split("<main")[1].Split("</main>")[0];

        var charts = main.Split("<svg class=\"chart\"").Skip(1).Select(part => XElement.Parse("<svg" + part.Split("</svg>")[0] + "</svg>")).ToList();
        charts.Count.ShouldBe(expected);
        foreach (var chart in charts)
        {
            ((string?)chart.Attribute("role")).ShouldBe("img");
            var byId = chart.Elements().Where(e => e.Attribute("id") is not null).ToDictionary(e => (string)e.Attribute("id")!, e => e.Value);
            byId[(string)chart.Attribute("aria-labelledby")!].ShouldNotBeEmpty();
            byId[(string)chart.Attribute("aria-describedby")!].ShouldNotBeEmpty();
            // Each row's name is a header of a table on the page.
            foreach (var label in chart.Elements("text").Where(t => t.Attribute("text-anchor") is null)) main.ShouldMatch($@"<th scope=""row"">[^§]*?{label.Value}");
        }
    }
}
