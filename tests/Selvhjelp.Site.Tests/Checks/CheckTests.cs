using Selvhjelp.Site.Pipeline.Checks;

namespace Selvhjelp.Site.Tests.Checks;

/// <summary>Each check with a page that breaks it. The page that breaks nothing is <see cref="Good"/>.</summary>
public sealed class CheckTests
{
    private const string Good = """
        <!DOCTYPE html>
        <html lang="nb"><head><title>Tittel</title><meta name="description" content="Beskrivelse">
        <link rel="stylesheet" href="/assets/site.css"><script src="/assets/search.js"></script></head>
        <body><h1 id="topp">Overskrift</h1><h2>Under</h2><a href="#topp">Opp</a><a href="/annen/#der">Annen</a>
        <a href="https://example.org/">Ut</a><a href="mailto:post@example.no">Skriv</a><a href="tel:113">Ring</a></body></html>
        """;

    private const string Other = """
        <html lang="nb"><head><title>Annen</title><meta name="description" content="Annen"></head><body><h1 id="der">Annen</h1></body></html>
        """;

    [Fact]
    public void Page_that_is_right_passes() => Problems(Good).ShouldBeEmpty();

    [Theory]
    [InlineData("href=\"/annen/#der\"", "href=\"/borte/\"", "Page / links to /borte/, which is not on the site.")]
    [InlineData("href=\"/annen/#der\"", "href=\"/annen/#borte\"", "Page / links to /annen/#borte, but there is nothing with that id.")]
    [InlineData("href=\"#topp\"", "href=\"#bunn\"", "Page / links to #bunn, but there is nothing with that id.")]
    [InlineData("href=\"/annen/#der\"", "href=\"annen/\"", "Page / links to annen/, which is neither an address from the root nor one outside the site.")]
    [InlineData("href=\"/annen/#der\"", "href=\"javascript:alert()\"", "Page / links to javascript:alert(), which is neither an address from the root nor one outside the site.")]
    [InlineData("/assets/site.css", "/assets/old.css", "Page / links to /assets/old.css, which is not on the site.")]
    [InlineData("<h2>", "<h2 id='topp'>", "Page / has the id 'topp' more than once.")]
    [InlineData(" lang=\"nb\"", "", "Page / does not say its language.")]
    [InlineData("<title>Tittel</title>", "", "Page / has no title.")]
    [InlineData("<title>Tittel</title>", "<title> </title>", "Page / has no title.")]
    [InlineData("content=\"Beskrivelse\"", "content=\"\"", "Page / has no description.")]
    [InlineData("<h1 id=\"topp\">Overskrift</h1>", "<p id=\"topp\">", "Page / has 0 main headings (h1) instead of one.")]
    [InlineData("<h2>", "<h1>", "Page / has 2 main headings (h1) instead of one.")]
    [InlineData("<h2>", "<h3>", "Page / has a heading of level 3 under one of level 1.")]
    [InlineData("<h2>", "<h2 style=\"color:red\">", "Page / has style=\"…\" within it.")]
    [InlineData("<h2>", "<h2 onclick=\"go()\">", "Page / has onclick=\"…\" within it.")]
    [InlineData("</body>", "<style>p{}</style></body>", "Page / has <style> within it.")]
    [InlineData("</body>", "<script>go()</script></body>", "Page / has <script> within it.")]
    public void Page_that_breaks_a_rule_is_named(string right, string wrong, string problem)
    {
        Good.ShouldContain(right);
        Problems(Good.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe([problem]);
    }

    [Fact]
    public void File_from_another_site_is_named() =>
        Problems(Good.Replace("</body>", "<img src=\"https://example.org/a.png\"></body>", StringComparison.Ordinal))
            .ShouldBe(["Page / fetches https://example.org/a.png, which is not a file of the site."]);

    [Theory]
    [InlineData("/", "/annen/", "Page / names /annen/ as its version in another language, which names others.")]
    [InlineData("/", "/borte/", "Page / names /borte/ as its version in another language, which is not a page.")]
    [InlineData("/annen/", "/annen/", "Page / names its versions in other languages, but not itself.")]
    public void Versions_in_other_languages_must_be_mutual(string first, string second, string problem) =>
        Problems(Good.Replace("</head>", Alternate(first) + Alternate(second) + "</head>", StringComparison.Ordinal)).ShouldContain(problem);

    private static string Alternate(string path) => $"<link rel=\"alternate\" hreflang=\"nn\" href=\"https://example.org{path}\">";

    [Fact]
    public void Address_of_two_pages_is_named() =>
        new PageTwiceCheck().Problems(new SiteSurvey([], new HashSet<string>(), ["/kommune/oslo/"]))
            .ShouldBe(["The address /kommune/oslo/ belongs to two pages."]);

    [Fact]
    public void What_stands_in_comments_and_scripts_is_not_the_page() =>
        Problems(Good.Replace("</body>", "<!-- <a href=\"/borte/\"> --><script src=\"/assets/search.js\">'<a href=\"/borte/\">'</script></body>", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Entities_in_addresses_and_titles_are_read()
    {
        var page = new PageScanner().Survey("/", "<title>R&#xF8;ros &amp; Os</title><a href=\"mailto:a@example.no?subject=x&amp;body=y\">");
        page.Title.ShouldBe("Røros & Os");
        page.Links.ShouldBe(["mailto:a@example.no?subject=x&body=y"]);
    }

    private static List<string> Problems(string html)
    {
        var scanner = new PageScanner();
        var site = new SiteSurvey(
            [scanner.Survey("/", html), scanner.Survey("/annen/", Other)],
            new HashSet<string> { "/", "/annen/", "/assets/site.css", "/assets/search.js" },
            []);
        return [.. SiteChecks.All.SelectMany(check => check.Problems(site))];
    }
}
