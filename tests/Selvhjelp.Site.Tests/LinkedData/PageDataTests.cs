using System.Text.Json;
using System.Text.RegularExpressions;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.LinkedData;

/// <summary>What pages say to programs that read schema.org.</summary>
public sealed partial class PageDataTests
{
    [Theory]
    [InlineData("/kontaktpunkt/oppdiktet-kontaktpunkt/", "Service")]
    [InlineData("/link/link-provevik/", "Organization")]
    [InlineData("/kontor/provevik/", "Organization")]
    [InlineData("/organisasjon/provevik-frivilligsentral/", "Organization")]
    [InlineData("/organisasjon/anes-frisklivssentral/", "GovernmentOrganization")]
    [InlineData("/organisasjon/provelandets-forbund/", "NGO")]
    [InlineData("/nettverk/oppdiktet-nettverk/", "Organization")]
    [InlineData("/avtale/oppdiktet-avtale/", "Project")]
    public async Task Entry_has_the_type_that_fits_and_is_what_its_page_is_about(string path, string type)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        foreach (var (prefix, language) in new[] { ("", "nb"), ("/nn", "nn"), ("/en", "en") })
        {
            var graph = GraphOf(site.Page(prefix + path));
            var entry = graph[^1];
            Text(entry, "@type").ShouldBe(type);
            Text(entry, "@id").ShouldBe($"https://example.org{path}#entry");
            Text(entry, "url").ShouldBe($"https://example.org{prefix}{path}");
            var page = graph.Single(node => Text(node, "@type") == "WebPage");
            Text(page, "inLanguage").ShouldBe(language);
            Text(page.GetProperty("mainEntity"), "@id").ShouldBe(Text(entry, "@id"));
        }
    }

    [Fact]
    public async Task Contact_point_is_a_service_of_its_hosts_with_its_own_phone_and_email()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var entry = GraphOf(site.Page("/kontaktpunkt/oppdiktet-kontaktpunkt/"))[^1];
        Text(entry.GetProperty("provider")[0], "name").ShouldBe(SyntheticFacts.HostOrganisation.Name);
        Text(entry.GetProperty("areaServed")[0], "@type").ShouldBe("AdministrativeArea");
        var channel = entry.GetProperty("availableChannel");
        Text(channel.GetProperty("servicePhone"), "telephone").ShouldBe("77 00 00 00");
        Text(channel.GetProperty("serviceLocation").GetProperty("address"), "streetAddress").ShouldBe("Oppdiktet vei 2");
    }

    [Theory]
    [InlineData("/kontaktpunkt/nedlagt-kontaktpunkt/")]
    [InlineData("/link/link-anes/")]
    [InlineData("/nettverk/avsluttet-nettverk/")]
    [InlineData("/avtale/avsluttet-avtale/")]
    [InlineData("/organisasjon/oppdiktede-foreninger/")]
    public async Task Programs_are_not_sent_to_what_is_closed_or_stands_for_many(string path)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        GraphOf(site.Page(path)).Select(node => Text(node, "@type")).ShouldBe(["BreadcrumbList", "WebPage"]);
    }

    [Fact]
    public async Task Phone_and_email_of_an_office_that_helps_instead_are_not_given_as_the_entrys_own()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        site.Page("/link/link-provevik/").ShouldContain("mailto:");
        GraphOf(site.Page("/link/link-provevik/"))[^1].TryGetProperty("contactPoint", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Breadcrumbs_are_those_of_the_page()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var crumbs = GraphOf(site.Page("/en/link/link-provevik/"))[0].GetProperty("itemListElement").EnumerateArray().ToList();
        crumbs.Select(crumb => Text(crumb, "name")).ShouldBe(["Front page", "LINK centres", SyntheticFacts.OpenLink.Name]);
        crumbs.Select(crumb => Text(crumb, "item")).ShouldBe(["https://example.org/en/", "https://example.org/en/link/", "https://example.org/en/link/link-provevik/"]);
        crumbs.Select(crumb => crumb.GetProperty("position").GetInt32()).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Front_page_has_nothing_to_say() => (await BuiltAsync("/")).ShouldNotContain("ld+json");

    [Fact]
    public async Task Text_cannot_end_the_script_it_stands_in()
    {
        var lists = SyntheticFacts.Lists();
        const string evil = "</script><script>alert('x')</script><!-- & \" ]]>";
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with { ContactPoints = [SyntheticFacts.ContactPoint() with { Offer = evil }, .. lists.ContactPoints.Skip(1)] }));
        var page = site.Page("/kontaktpunkt/oppdiktet-kontaktpunkt/");
        page.ShouldNotContain("<script>alert");
        Text(GraphOf(page)[^1], "description").ShouldBe(evil);
    }

    [Fact]
    public async Task Nothing_is_called_medical_and_nobody_is_a_person()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        foreach (var file in site.Pages())
        {
            var page = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            if (Block().Match(page) is { Success: true } block) block.Value.ShouldNotMatch("Medical|\"Person\"|Physician|Hospital|LocalBusiness", file);
        }
    }

    private static async Task<string> BuiltAsync(string path)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        return site.Page(path);
    }

    private static IReadOnlyList<JsonElement> GraphOf(string page)
    {
        var document = JsonDocument.Parse(Block().Match(page).Groups[1].Value).RootElement;
        Text(document, "@context").ShouldBe("https://schema.org");
        return [.. document.GetProperty("@graph").EnumerateArray()];
    }

    private static string? Text(JsonElement node, string name) => node.GetProperty(name).GetString();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>")]
    private static partial Regex Block();
}
