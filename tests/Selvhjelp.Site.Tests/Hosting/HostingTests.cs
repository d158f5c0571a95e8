using System.Text;
using System.Text.RegularExpressions;
using Selvhjelp.Api.Publishing;
using Selvhjelp.Site.Pipeline.Hosting;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Hosting;

/// <summary>How other hosts than our own program are told to serve the site.</summary>
public sealed partial class HostingTests
{
    private static readonly Uri Https = new("https://example.org/");
    private static readonly Uri Http = new("http://example.org/");

    [Fact]
    public async Task The_file_for_hosts_lies_at_the_root_and_has_our_servers_headers_on_every_address()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var rules = Rules(site.Page("/_headers"));
        rules["/*"].ShouldBe([.. SiteHeaders.All, ("Strict-Transport-Security", "max-age=31536000")]);
        rules["/assets/*"].ShouldBe([("Cache-Control", "public, max-age=31536000, immutable")]);
    }

    [Fact]
    public void No_header_is_in_two_rules_for_one_address_since_some_hosts_would_join_them()
    {
        var rules = Rules(Encoding.UTF8.GetString(HeadersFile.Of(Https)));
        foreach (var path in new[] { "/", "/assets/site.css", "/data/feed.atom", "/data/contact-points.geojson" })
            rules.Where(r => path.StartsWith(r.Key.TrimEnd('*'), StringComparison.Ordinal)).SelectMany(r => r.Value).Select(h => h.Name).ShouldBeUnique();
    }

    [Fact]
    public void Every_location_of_nginx_that_serves_files_has_all_headers()
    {
        var locations = Locations().Matches(NginxConfiguration.Of(Https, "/srv/directory/current", brotli: true)).Select(m => m.Groups["body"].Value).ToList();
        locations.Count.ShouldBe(5);
        foreach (var location in locations.Where(l => !l.Contains("return 404", StringComparison.Ordinal)))
        {
            foreach (var (name, value) in SiteHeaders.All) location.ShouldContain($"add_header {name} \"{value}\" always;");
            location.ShouldContain("add_header Strict-Transport-Security \"max-age=31536000\" always;");
            Regex.Count(location, "add_header Cache-Control ").ShouldBe(1);
        }
    }

    [Fact]
    public void A_site_without_HTTPS_does_not_ask_for_it()
    {
        Encoding.UTF8.GetString(HeadersFile.Of(Http)).ShouldNotContain("Strict-Transport-Security");
        NginxConfiguration.Of(Http, "/srv", brotli: true).ShouldNotContain("Strict-Transport-Security");
    }

    [Fact]
    public void An_nginx_without_the_module_is_not_told_of_brotli() =>
        NginxConfiguration.Of(Https, "/srv", brotli: false).ShouldNotContain("brotli");

    [Fact]
    public async Task Every_file_of_the_site_is_of_a_type_that_hosts_are_told()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Select(Path.GetExtension).Where(e => e is not ("" or null)).Distinct()
            .ShouldBeSubsetOf(SiteHeaders.ContentTypes.Keys);
    }

    [Fact]
    public void The_policy_allows_nothing_inline_and_nobody_else()
    {
        SiteHeaders.ContentSecurityPolicy.ShouldStartWith("default-src 'none';");
        SiteHeaders.ContentSecurityPolicy.ShouldNotContain("unsafe");
        SiteHeaders.ContentSecurityPolicy.ShouldNotContain("http");
        SiteHeaders.ContentSecurityPolicy.ShouldNotContain("data:");
    }

    private static Dictionary<string, List<(string Name, string Value)>> Rules(string text)
    {
        var rules = new Dictionary<string, List<(string, string)>>();
        List<(string, string)> rule = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' ')) rules.Add(line, rule = []);
            else rule.Add((line.Split(": ", 2)[0].Trim(), line.Split(": ", 2)[1]));
        }
        return rules;
    }

    [GeneratedRegex(@"^location [^\n]+\{\n(?<body>.*?)^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Locations();
}
