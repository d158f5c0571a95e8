using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Checks;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pipeline;

public sealed class SiteBuildTests
{
    [Fact]
    public async Task Two_builds_of_the_same_facts_are_the_same_bytes()
    {
        using var first = new TestSite();
        using var second = new TestSite();
        await first.BuildAsync(SyntheticFacts.All());
        await second.BuildAsync(SyntheticFacts.All());
        var files = Files(first.Folder);
        files.Count.ShouldBeGreaterThan(20);
        // Files come in any order: on a RAM disk the last that was written comes first, and that depends on which processor was faster.
        Files(second.Folder).ShouldBe(files, ignoreOrder: true);
    }

    [Fact]
    public async Task Dead_link_fails_the_build_and_is_named()
    {
        var lists = SyntheticFacts.Lists();
        var municipality = SyntheticFacts.MunicipalityWithPoint() with { County = new PlaceRef("91", "Borte", "borte") };
        using var site = new TestSite();
        var failure = await Should.ThrowAsync<SiteBuildException>(
            site.BuildAsync(SyntheticFacts.Of(lists with { Municipalities = [municipality, SyntheticFacts.MunicipalityWithout(), SyntheticFacts.Island()] })));
        failure.Message.ShouldBe("The site is not right: Page /kommune/provevik/ links to /fylke/borte/, which is not on the site. There are 3 more problems.");
    }

    [Fact]
    public async Task Broken_link_in_a_text_fails_the_build_and_is_named()
    {
        var lists = SyntheticFacts.Lists();
        var text = SyntheticCooperation.Text("oppdiktet", "Oppdiktet", "[trykk](/finnes-ikke/)");
        using var site = new TestSite();
        var failure = await Should.ThrowAsync<SiteBuildException>(site.BuildAsync(SyntheticFacts.Of(lists with { Pages = [.. lists.Pages, text] })));
        failure.Message.ShouldBe("The site is not right: Page /oppdiktet/ links to /finnes-ikke/, which is not on the site.");
    }

    [Fact]
    public async Task Site_without_any_text_of_editors_leads_nowhere_wrong()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(SyntheticFacts.Lists() with { Pages = [], KeyFigures = [] }));
        site.Page("/om/").ShouldContain("mailto:post@example.no");
        site.Page("/nokkeltall/").ShouldContain("Vi har ingen tall ennå.");
    }

    [Fact]
    public async Task Two_entries_with_one_address_fail_the_build()
    {
        var lists = SyntheticFacts.Lists();
        var twin = SyntheticFacts.MunicipalityWithout() with { Number = "9009" };
        using var site = new TestSite();
        var failure = await Should.ThrowAsync<SiteBuildException>(
            site.BuildAsync(SyntheticFacts.Of(lists with { Municipalities = [.. lists.Municipalities, twin] })));
        failure.Message.ShouldStartWith("The site is not right: The address /kommune/anes/ belongs to two pages.");
    }

    [Fact]
    public async Task Slug_that_leads_out_of_the_folder_is_refused()
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        var failure = await Should.ThrowAsync<SiteBuildException>(
            site.BuildAsync(SyntheticFacts.Of(lists with { Organisations = [.. lists.Organisations, SyntheticFacts.Organisation() with { Slug = "../../ute" }] })));
        failure.Message.ShouldBe("The address /organisasjon/../../ute/ has signs that an address on the site must not have.");
    }

    [Fact]
    public async Task Folder_with_something_in_it_is_refused_and_left_as_it_is()
    {
        using var site = new TestSite();
        Directory.CreateDirectory(site.Folder);
        var file = Path.Combine(site.Folder, "noe.txt");
        await File.WriteAllTextAsync(file, "mitt", TestContext.Current.CancellationToken);
        var failure = await Should.ThrowAsync<SiteBuildException>(site.BuildAsync(SyntheticFacts.All()));
        failure.Message.ShouldContain("is not empty");
        Directory.GetFileSystemEntries(site.Folder).ShouldBe([file]);
    }

    [Fact]
    public async Task Website_that_is_not_a_web_address_is_not_made_a_link()
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Organisations = [SyntheticFacts.Organisation() with { Website = "javascript:alert(1)" }, SyntheticFacts.LocalServiceOrganisation()],
        }));
        site.Page("/organisasjon/provevik-frivilligsentral/").ShouldNotContain("javascript:");
    }

    [Fact]
    public async Task Text_from_data_is_never_markup()
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Organisations = [SyntheticFacts.Organisation() with { Relation = "<script>go()</script> & \"sitat\"" }, SyntheticFacts.LocalServiceOrganisation()],
        }));
        site.Page("/organisasjon/provevik-frivilligsentral/").ShouldContain("&lt;script&gt;go()&lt;/script&gt; &amp; &quot;sitat&quot;");
    }

    [Fact]
    public async Task Sitemap_has_every_page_but_the_one_for_what_is_not_found()
    {
        using var site = new TestSite();
        var result = await site.BuildAsync(SyntheticFacts.All());
        var locations = System.Xml.Linq.XDocument.Parse(site.Page("/sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToList();
        locations.Count.ShouldBe(result.Pages - 1);
        locations.ShouldContain("https://example.org/kommune/anes/");
        locations.ShouldNotContain("https://example.org/404.html");
        site.Page("/robots.txt").ShouldContain("Sitemap: https://example.org/sitemap.xml");
    }

    [Fact]
    public async Task Progress_of_each_phase_ends_complete()
    {
        using var site = new TestSite();
        var result = await site.BuildAsync(SyntheticFacts.All());
        site.Progress.Reports.GroupBy(r => r.Phase).Select(g => g.Last()).ShouldBe(
            // Five bundled files, the postal codes and the points of all languages, and of each language its catalogue and its contacts.
            [("assets", 13, 13), ("pages", result.Pages, result.Pages), ("checks", SiteChecks.All.Count, SiteChecks.All.Count)]);
    }

    private static Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
