using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Selvhjelp.Site.Components.Map;
using Selvhjelp.Site.Pipeline;
using Selvhjelp.Site.Tests.Synthetic;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Tests.Map;

public sealed class NorwayMapTests
{
    private static readonly MapCounty[] Counties = [new("Troms", "/fylke/troms/"), new("Østfold", "/fylke/ostfold/")];

    [Fact]
    public async Task Every_dot_is_a_link_with_a_name()
    {
        var dots = SyntheticNorway.Dots(357);

        var links = (await Render(dots)).QuerySelectorAll("figure > svg a");

        links.Select(link => (link.GetAttribute("href"), link.QuerySelector("title")!.TextContent))
            .ShouldBe(dots.Select(dot => ((string?)dot.Url, dot.Name)), ignoreOrder: true);
    }

    [Fact]
    public async Task Coverage_is_told_by_shape_and_the_legend_says_it_in_words()
    {
        var page = await Render([.. Enumerable.Range(0, 6).Select(i => SyntheticNorway.Dot(i, 60 + i, 10))]);

        page.QuerySelectorAll("figure > svg g").Select(g => g.QuerySelector("use")!.GetAttribute("href")).Distinct().Count().ShouldBe(3);
        page.QuerySelectorAll(".map-legend li").Select(item => item.TextContent.Trim()).ShouldBe(
        [
            "Kommuner med kontaktpunkt (2)", "Kommuner som et LINK-senter dekker (2)", "Kommuner der vi ikke kjenner til kontaktpunkt eller LINK-senter (2)",
        ]);
        page.QuerySelectorAll("figure > svg g").ShouldAllBe(group => group.GetAttribute("aria-label")!.StartsWith("Kommuner"));
    }

    [Fact]
    public async Task A_coverage_that_no_dot_has_is_not_in_the_legend() =>
        (await Render([SyntheticNorway.Dot(2, 60, 10)])).QuerySelectorAll(".map-legend li").Length.ShouldBe(1);

    [Fact]
    public async Task The_skip_link_leads_past_the_map_and_the_counties_are_links()
    {
        var page = await Render(SyntheticNorway.Dots(10));

        var target = page.QuerySelector(".map-skip")!.GetAttribute("href")!;
        page.QuerySelector(target)!.CompareDocumentPosition(page.QuerySelector("figure")!).ShouldBe(DocumentPositions.Preceding);
        page.QuerySelectorAll("figcaption a").Select(link => link.GetAttribute("href")).ShouldBe(["/fylke/troms/", "/fylke/ostfold/"]);
    }

    [Fact]
    public async Task There_is_no_style_and_no_script_in_the_markup()
    {
        var page = await Render(SyntheticNorway.Dots(10));

        page.QuerySelectorAll("[style], style, script").ShouldBeEmpty();
    }

    private static readonly SiteContext Context = new()
    {
        Facts = SyntheticFacts.All(),
        Assets = new AssetManifest("", new Dictionary<string, string>()),
        BrowserData = new Dictionary<Language, BrowserData>(),
        BaseUrl = new Uri("https://example.org/"),
        PagePaths = FrozenSet<string>.Empty,
    };

    private static async Task<IDocument> Render(IReadOnlyList<MapDot> dots)
    {
        var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddSingleton(Context).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(NorwayMap.Dots)] = dots,
            [nameof(NorwayMap.Counties)] = Counties,
        });
        var html = await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<NorwayMap>(parameters)).ToHtmlString());
        return await new HtmlParser().ParseDocumentAsync(html);
    }
}
