using System.Text.Json;
using AngleSharp.Html.Parser;
using Selvhjelp.Site.Pipeline.Exports;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Exports;

/// <summary>The page that tells people what the files are.</summary>
public sealed class OpenDataPageTests
{
    [Fact]
    public async Task Every_file_is_linked_from_the_page_and_the_page_from_the_foot_of_every_page()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var links = (await new HtmlParser().ParseDocumentAsync(site.Page("/data/"), TestContext.Current.CancellationToken))
            .QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();
        Exported.OfAll().Paths.ShouldBeSubsetOf(links);
        site.Page("/kommune/anes/").Split("<footer")[1].ShouldContain("href=\"/data/\"");
    }

    [Fact]
    public async Task Search_engines_for_data_are_told_of_a_dataset_with_its_files_and_no_licence_that_nobody_has_chosen()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var page = await new HtmlParser().ParseDocumentAsync(site.Page("/data/"), TestContext.Current.CancellationToken);
        var dataset = JsonElement.Parse(page.QuerySelector("main script[type='application/ld+json']")!.TextContent);

        dataset.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        dataset.GetProperty("@type").GetString().ShouldBe("Dataset");
        dataset.TryGetProperty("license", out _).ShouldBeFalse();
        dataset.GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("contentUrl").GetString())
            .ShouldBe(OpenDataFile.All.Select(f => "https://example.org" + f.Path));
    }

    [Fact]
    public void A_name_cannot_end_the_script_that_it_stands_in() =>
        DatasetDescription.Of(Exported.BaseUrl, "</script><script>go()").ShouldNotContain("<");
}
