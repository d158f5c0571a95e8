using Selvhjelp.Api.Text;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pages;
using Selvhjelp.Site.Pipeline;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pipeline;

/// <summary>Which pages there are, and whose addresses are whose.</summary>
public sealed class SitePlanTests
{
    // On the page of each of these stands a text of the editors with something of the program's own.
    private static readonly string[] Shared = ["om", "personvern", "digitalt", "samarbeid"];

    [Fact]
    public void Texts_cannot_have_the_address_of_a_page_of_the_program()
    {
        var programs = SitePlan.Of(SyntheticFacts.All(), _ => { }).Where(page => page.Component != typeof(TextPage)).Select(page => FirstPart(page.Path)).Where(part => part.Length > 0);
        programs.Except(Shared).ShouldBeSubsetOf(ReservedAddresses.All);
        Shared.ShouldAllBe(part => !ReservedAddresses.All.Contains(part));
    }

    [Theory]
    [InlineData("tilgjengelighet")]
    [InlineData("en")]
    [InlineData("data")]
    public void Text_at_the_address_of_another_page_is_passed_over_and_told_of(string slug)
    {
        var warnings = new List<string>();
        var pages = SitePlan.Of(WithTextAt(slug), warnings.Add);
        pages.Select(page => page.Path).ShouldBe(SitePlan.Of(SyntheticFacts.All(), _ => { }).Select(page => page.Path));
        warnings.ShouldBe([$"The text «Oppdiktet tekst» has no page: /{slug}/ is the address of another page. Give the text another address."]);
    }

    [Fact]
    public async Task Text_at_the_address_of_another_page_does_not_stop_the_build()
    {
        using var site = new TestSite();
        await site.BuildAsync(WithTextAt("tilgjengelighet"));
        site.Page("/tilgjengelighet/").ShouldNotContain("Oppdiktet sammendrag");
    }

    [Fact]
    public void Nothing_is_told_of_texts_that_stand_on_a_page_of_the_program()
    {
        var warnings = new List<string>();
        SitePlan.Of(SyntheticFacts.All(), warnings.Add).Select(page => page.Path).ShouldBeUnique();
        warnings.ShouldBeEmpty();
    }

    private static DirectoryFacts WithTextAt(string slug)
    {
        var lists = SyntheticFacts.Lists();
        return SyntheticFacts.Of(lists with { Pages = [.. lists.Pages, SyntheticCooperation.Text(slug, "Oppdiktet tekst", "Oppdiktet.")] });
    }

    private static string FirstPart(string path) => path.Split('/')[1].Replace(".html", "", StringComparison.Ordinal);
}
