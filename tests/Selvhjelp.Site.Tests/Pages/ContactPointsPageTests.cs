using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pages;
using Selvhjelp.Site.Pipeline;
using Selvhjelp.Site.Tests.Synthetic;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Tests.Pages;

/// <summary>The list of all contact points shows each as long as a phone can show them all.</summary>
public sealed class ContactPointsPageTests
{
    // Without a place, with one in a county, and closed.
    private static readonly IReadOnlyList<ContactPoint> Few = SyntheticFacts.Lists().ContactPoints;

    [Fact]
    public async Task Short_list_has_every_contact_point() =>
        (await LinksAsync(Few)).ShouldBe(Few.Select(point => $"/kontaktpunkt/{point.Slug}/"), ignoreOrder: true);

    [Fact]
    public async Task Long_list_leads_to_the_counties_which_have_them_and_keeps_those_that_no_county_has()
    {
        var seated = Few.Single(point => point.Slug == SyntheticFacts.OpenPoint.Slug);
        var many = Enumerable.Range(1, 300).Select(number => seated with { Slug = $"oppdiktet-{number}" });
        var inCounty = 300 + Few.Count(point => point.Municipality is not null);

        var links = await LinksAsync([.. Few, .. many]);

        links.ShouldBe(["/fylke/oppdiktet-fylke/", .. Few.Where(point => point.Municipality is null).Select(point => $"/kontaktpunkt/{point.Slug}/")], ignoreOrder: true);
        (await TextAsync([.. Few, .. many])).ShouldContain($"Se {inCounty} kontaktpunkter i Oppdiktet fylke");
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(IReadOnlyList<ContactPoint> points)
    {
        using var page = await new HtmlParser().ParseDocumentAsync(await TextAsync(points));
        return [.. page.QuerySelectorAll("main section a[href^='/fylke/'], main section h3 a").Select(link => link.GetAttribute("href")!)];
    }

    private static async Task<string> TextAsync(IReadOnlyList<ContactPoint> points)
    {
        await using var renderer = new PageRenderer(new SiteContext
        {
            Facts = SyntheticFacts.Of(SyntheticFacts.Lists() with { ContactPoints = points }),
            Assets = new AssetManifest("", new[] { "site.css", "search.js", "exit.js", "offline.js" }.ToDictionary(file => file)),
            BrowserData = Language.All.ToDictionary(language => language, _ => new BrowserData("/assets/catalogue.json", "/assets/contacts.json", [], 0)),
            BaseUrl = new Uri("https://example.org/"),
            PagePaths = FrozenSet<string>.Empty,
        });
        using var buffer = new PageBuffer();
        await renderer.RenderAsync(new SitePage("/kontaktpunkt/", Language.Bokmaal, typeof(ContactPointsPage)), buffer);
        return buffer.Characters.ToString();
    }
}
