using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<script>go()</script>", "&lt;script&gt;")]
    [InlineData("Hei <b onclick=\"go()\">du</b>", "&lt;b onclick=")]
    [InlineData("<!-- skjult -->", "&lt;!-- skjult --&gt;")]
    public void HTML_is_shown_as_it_is_written(string text, string shown) => Markdown.ToHtml(text).ShouldContain(shown);

    [Theory]
    [InlineData("[Finn kommunen din](/a-aa/)", "<p><a href=\"/a-aa/\">Finn kommunen din</a></p>")]
    [InlineData("[Til forsiden](/)", "<p><a href=\"/\">Til forsiden</a></p>")]
    [InlineData("[ut](https://example.org/)", "<p><a href=\"https://example.org/\">ut</a></p>")]
    [InlineData("<https://example.org/>", "<p><a href=\"https://example.org/\">https://example.org/</a></p>")]
    public void Links_to_the_site_and_to_https_are_links(string text, string html) => Markdown.ToHtml(text).Trim().ShouldBe(html);

    [Theory]
    [InlineData("[trykk *her*](javascript:alert(1))", "<p>trykk <em>her</em></p>")]
    [InlineData("[trykk](//example.org/)", "<p>trykk</p>")]
    [InlineData("[trykk](/\\example.org/)", "<p>trykk</p>")]
    [InlineData("[trykk](http://example.org/)", "<p>trykk</p>")]
    [InlineData("[trykk](side.html)", "<p>trykk</p>")]
    [InlineData("[trykk](data:text/html,hei)", "<p>trykk</p>")]
    [InlineData("![bilde](https://example.org/sporing.png)", "<p>bilde</p>")]
    [InlineData("<http://example.org/>", "<p>http://example.org/</p>")]
    [InlineData("<post@example.org>", "<p>post@example.org</p>")]
    public void Other_links_and_pictures_stay_as_words(string text, string html) => Markdown.ToHtml(text).Trim().ShouldBe(html);

    [Fact]
    public void Picture_in_a_link_leaves_the_link() =>
        Markdown.ToHtml("[![bilde](https://example.org/a.png)](/a-aa/)").Trim().ShouldBe("<p><a href=\"/a-aa/\">bilde</a></p>");

    [Fact]
    public void Headings_begin_at_the_second_level_and_leave_none_out() =>
        Markdown.ToHtml("# En\n\n#### To\n\n###### Tre\n\n## Fire\n\nUnder\n=====\n").Split('\n').Where(l => l.StartsWith("<h", StringComparison.Ordinal))
            .ShouldBe(["<h2>En</h2>", "<h3>To</h3>", "<h4>Tre</h4>", "<h2>Fire</h2>", "<h2>Under</h2>"]);

    [Theory]
    [InlineData("")]
    [InlineData("[](")]
    [InlineData("![[[[](/")]
    [InlineData("\0\u202e**")]
    public void Rubbish_is_no_error(string text) => Markdown.ToHtml(text).ShouldNotContain("<script");
}
