using System.Collections.Frozen;
using Selvhjelp.Site.Pipeline;
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

    private static readonly Uri Base = new("https://example.org/");

    private const string Other = """
        <!DOCTYPE html><html lang="nb"><head><title>Annen</title><meta name="description" content="Annen"></head><body><h1 id="der">Annen</h1></body></html>
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
    [InlineData("<h1 id=\"topp\">Overskrift</h1>", "<p id=\"topp\"></p>", "Page / has 0 main headings (h1) instead of one.")]
    [InlineData("<h2>Under</h2>", "<h1>Under</h1>", "Page / has 2 main headings (h1) instead of one.")]
    [InlineData("<h2>Under</h2>", "<h3>Under</h3>", "Page / has a heading of level 3 under one of level 1.")]
    [InlineData("<h2>", "<h2 style=\"color:red\">", "Page / has style=\"…\" within it.")]
    [InlineData("<h2>", "<h2 onclick=\"go()\">", "Page / has onclick=\"…\" within it.")]
    [InlineData("</body>", "<style>p{}</style></body>", "Page / has <style> within it.")]
    [InlineData("</body>", "<script>go()</script></body>", "Page / has <script> within it.")]
    [InlineData("<!DOCTYPE html>\n", "", "Page / is not well-formed: it has no doctype at its beginning, in line 4.")]
    [InlineData("<h2>Under</h2>", "<p><div>Under</div></p>", "Page / is not well-formed: it has <div> within <p>, in line 4.")]
    [InlineData("<h2>Under</h2>", "<p>Under", "Page / is not well-formed: it has </body>, where <p> is open, in line 5.")]
    [InlineData("<h2>Under</h2>", "Under</h2>", "Page / is not well-formed: it has </h2>, where <body> is open, in line 4.")]
    [InlineData("<h2>Under</h2>", "<b><i>Under</b></i>", "Page / is not well-formed: it has </b>, where <i> is open, in line 4.")]
    [InlineData("<h2>Under</h2>", "<li>Under</li>", "Page / is not well-formed: it has <li> within <body>, in line 4.")]
    [InlineData("<h2>Under</h2>", "<table><div>Under</div></table>", "Page / is not well-formed: it has <div> within <table>, in line 4.")]
    [InlineData("<h2>Under</h2>", "<a href=\"#topp\">Opp <a href=\"#topp\">opp</a></a>", "Page / is not well-formed: it has <a> within <a>, in line 4.")]
    [InlineData("<h2>Under</h2>", "<div />", "Page / is not well-formed: it has <div/>, which does not close itself, in line 4.")]
    [InlineData("<h2>Under</h2>", "<h2 class=\"a\" class=\"b\">Under</h2>", "Page / is not well-formed: it has the attribute 'class' twice in one tag, in line 4.")]
    [InlineData("<h2>Under</h2>", "<h2 class=\"a\"lang=\"b\">Under</h2>", "Page / is not well-formed: it has attributes that no space parts, in line 4.")]
    [InlineData("<h2>Under</h2>", "<h2 class=\"a>Under</h2>", "Page / is not well-formed: it has attributes that no space parts, in line 4.")]
    [InlineData("<h2>Under</h2>", "<h2 class=>Under</h2>", "Page / is not well-formed: it has the value '' without quotes, in line 4.")]
    [InlineData("<h2>Under</h2>", "<h2>1 < 2</h2>", "Page / is not well-formed: it has a '<' that begins no tag, in line 4.")]
    [InlineData("<h2>Under</h2>", "<h2>A&amp B</h2>", "Page / is not well-formed: it has the reference '&amp ' that does not end with a semicolon, in line 4.")]
    [InlineData("<h2>Under</h2>", "<!-- <h2>Under</h2>", "Page / is not well-formed: it has no '-->', in line 4.")]
    public void Page_that_breaks_a_rule_is_named(string right, string wrong, string problem)
    {
        Good.ShouldContain(right);
        Problems(Good.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe([problem]);
    }

    [Theory]
    [InlineData("<h2>A &amp; B, &#xF8;, 1 & 2</h2>")]
    [InlineData("<p>En<br>to<img src=\"/assets/site.css\" alt></p>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/><g><title>Kart</title></g></svg>")]
    [InlineData("<table><caption>T</caption><tr><th>1</th><td>2</td></tr></table>")]
    [InlineData("<dl><div><dt>A</dt><dd>B</dd></div></dl><ul><li><p>C</p></li></ul>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"</p> <b> & &amp\"}</script>")]
    [InlineData("<script type=\"application/ld&#x2B;json\">{}</script>")]
    public void Markup_that_is_right_passes(string markup) => Problems(Good.Replace("<h2>Under</h2>", markup, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Languages_that_name_each_other_pass() => LanguageProblems(Links("nb:/ nn:/nn/ x-default:/"), Links("nb:/ nn:/nn/ x-default:/")).ShouldBeEmpty();

    [Theory]
    [InlineData("nb:/ nn:/nn/", "nn:/nn/", "Page / is to be in 'nn' at /nn/, which does not say that it is the same page.")]
    [InlineData("nb:/ nn:/borte/", "", "Page / is to be in 'nn' at https://example.org/borte/, which is not on the site.")]
    [InlineData("nb:/ en:/nn/", "nb:/ nn:/nn/", "Page / is to be in 'en' at /nn/, which is in 'nn'.")]
    [InlineData("nn:/nn/", "nb:/ nn:/nn/", "Page / names other languages but not itself as the one in 'nb'.")]
    [InlineData("nb:/ nn:/nn/ nn:/nn/", "nb:/ nn:/nn/", "Page / says twice where it is in the language 'nn'.")]
    public void Languages_that_do_not_fit_are_named(string first, string second, string problem) =>
        LanguageProblems(Links(first), Links(second))[0].ShouldBe(problem);

    [Fact]
    public void Page_over_its_budget_is_named_with_its_style()
    {
        var page = Survey("/") with { Budget = new PageBudget(1000) };
        var files = new Dictionary<string, WrittenFile> { ["/"] = new(9000, 700, false), ["/assets/site.css"] = new(2000, 300, false) };
        WeightProblems(page, files).ShouldBeEmpty();
        files["/"] = new WrittenFile(9000, 701, false);
        WeightProblems(page, files).ShouldBe(["Page / weighs 1001 bytes with its style, compressed; 1000 are allowed."]);
        WeightProblems(page with { Budget = new PageBudget(1000, BytesPerLink: 201) }, files).ShouldBeEmpty();
    }

    [Fact]
    public void Search_over_its_budget_is_named()
    {
        var page = Survey("/") with { Catalogue = "/assets/catalogue.json" };
        var files = new Dictionary<string, WrittenFile> { ["/assets/search.js"] = new(1, 20_000, false), ["/assets/catalogue.json"] = new(1, 5600, false) };
        WeightProblems(page, files).ShouldBeEmpty();
        files["/assets/catalogue.json"] = new WrittenFile(1, 5601, false);
        WeightProblems(page, files).ShouldBe(["The search of page / weighs 25601 bytes with its catalogue, compressed; 25600 are allowed."]);
    }

    [Fact]
    public void File_from_another_site_is_named() =>
        Problems(Good.Replace("</body>", "<img src=\"https://example.org/a.png\"></body>", StringComparison.Ordinal))
            .ShouldBe(["Page / fetches https://example.org/a.png, which is not a file of the site."]);

    [Fact]
    public void Address_of_two_pages_is_named() =>
        new PageTwiceCheck().Problems(new SiteSurvey([], new Dictionary<string, WrittenFile>(), ["/kommune/oslo/"], []))
            .ShouldBe(["The address /kommune/oslo/ belongs to two pages."]);

    [Fact]
    public void What_stands_in_comments_and_scripts_is_not_the_page() =>
        Problems(Good.Replace("</body>", "<!-- <a href=\"/borte/\"> --><script src=\"/assets/search.js\">'<a href=\"/borte/\">'</script></body>", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Entities_in_addresses_and_titles_are_read()
    {
        var page = new PageScanner(Addresses).Survey("/", "<title>R&#xF8;ros &amp; Os</title><a href=\"mailto:a@example.no?subject=x&amp;body=y\">");
        page.Title.ShouldBe("Røros & Os");
        page.Links.ShouldBe(["mailto:a@example.no?subject=x&body=y"]);
    }

    private static PageAddresses Addresses { get; } = new(Base, new[] { "/", "/annen/", "/nn/" }.ToFrozenSet());

    private static SurveyedPage Survey(string path, string? html = null) =>
        SurveyedPage.Of(new PageScanner(Addresses).Survey(path, html ?? Good), default, Addresses);

    private static string Links(string alternates) => string.Concat(alternates.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split(':'))
        .Select(a => $"<link rel=\"alternate\" hreflang=\"{a[0]}\" href=\"https://example.org{a[1]}\">"));

    private static List<string> LanguageProblems(string first, string second) =>
        [.. new LanguageCheck().Problems(new SiteSurvey(
            [Survey("/", Good.Replace("</head>", first + "</head>", StringComparison.Ordinal)), Survey("/nn/", $"<!DOCTYPE html><html lang=\"nn\"><head>{second}</head></html>")],
            new Dictionary<string, WrittenFile>(), [], []))];

    private static List<string> WeightProblems(SurveyedPage page, Dictionary<string, WrittenFile> files) =>
        [.. new WeightCheck().Problems(new SiteSurvey([page], files, [], ["/assets/search.js"]))];

    private static List<string> Problems(string html)
    {
        var site = new SiteSurvey(
            [Survey("/", html), Survey("/annen/", Other)],
            new[] { "/", "/annen/", "/assets/site.css", "/assets/search.js" }.ToDictionary(path => path, _ => default(WrittenFile)),
            [],
            []);
        return [.. SiteChecks.All.SelectMany(check => check.Problems(site))];
    }
}
