using System.Text.RegularExpressions;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pages;

/// <summary>The page must not say more than we know: what no open source names may still be there.</summary>
public sealed class CoveragePageTests
{
    [Fact]
    public async Task How_many_contact_points_there_were_is_told_before_the_tables_with_a_link_to_the_newest_figure()
    {
        var page = await BuiltAsync(SyntheticFacts.Lists() with { KeyFigures = [Counted(2018, 140), Counted(2019, 160)] });

        page.IndexOf("<a href=\"/nokkeltall/#ar-2019\">160 kontaktpunkter i 2019</a>", StringComparison.Ordinal)
            .ShouldBeInRange(0, page.IndexOf("<table", StringComparison.Ordinal));
        page.ShouldContain("De fleste av dem er ikke nevnt i noen åpen kilde.");
    }

    [Theory]
    [InlineData(3, "Ikke alle er nevnt i åpne kilder.")]
    [InlineData(2, "Denne siden viser de kontaktpunktene som åpne kilder nevner. Det kan finnes flere.")]
    public async Task What_is_said_of_the_others_depends_on_how_many_we_know(int counted, string words) =>
        (await BuiltAsync(SyntheticFacts.Lists() with { KeyFigures = [Counted(2019, counted)] })).ShouldContain(words);

    [Fact]
    public async Task Nothing_says_that_a_municipality_is_without_contact_point()
    {
        var page = await BuiltAsync(SyntheticFacts.Lists());

        page.ShouldNotContain("Uten kontaktpunkt", Case.Insensitive);
        page.ShouldContain("Vi kjenner ikke til noe kontaktpunkt.");
    }

    [Theory]
    [InlineData("derived", "Slik vi leser kildene, hjalp <a href=\"/kontor/provevik/\">kontoret i Prøvevik</a> her i 2013:")]
    [InlineData("stated", "<a href=\"/kontor/provevik/\">Kontoret i Prøvevik</a> hjalp her i 2013:")]
    public async Task Office_of_which_a_source_tells_is_told_of_with_the_year(string basis, string words)
    {
        var lists = SyntheticFacts.Lists();
        var place = SyntheticFacts.MunicipalityWithout();
        var covered = place with { Coverage = place.Coverage! with { Basis = new Code(basis, "Utledet", null), AsOfYear = 2013 } };

        (await BuiltAsync(lists with { Municipalities = [SyntheticFacts.MunicipalityWithPoint(), covered] })).ShouldContain(words);
    }

    [Fact]
    public async Task Municipality_with_an_open_LINK_centre_is_counted_as_such_and_not_as_unknown()
    {
        var linked = SyntheticFacts.MunicipalityWithout() with { LinkCentres = [SyntheticFacts.OpenLink] };
        var page = await BuiltAsync(SyntheticFacts.Lists() with { Municipalities = [SyntheticFacts.MunicipalityWithPoint(), linked] });

        page.ShouldContain("Én annen kommune har et LINK-senter.");
        // Confirmed, not confirmed, only LINK, not known: of the county, of the country, of the office.
        var rows = Regex.Matches(page, "<tbody>.*?</tbody>", RegexOptions.Singleline).SelectMany(body => body.Value.Split("<tr>").Skip(1));
        rows.Select(row => string.Join(' ', Regex.Matches(row, @"<td>(\d+)</td>").Select(cell => cell.Groups[1].Value)))
            .ShouldBe(["0 1 1 0", "0 1 1 0", "0 1 1 0"]);
        page.Split("LINK-senter, men ikke noe kontaktpunkt som vi kjenner til:</p>")[1].Split("</ul>")[0].ShouldContain("href=\"/kommune/anes/\"");
        page.ShouldNotContain("Vi kjenner ikke til noe kontaktpunkt.");
    }

    private static KeyFigure Counted(int year, decimal value) => SyntheticCooperation.Figure("contact_points", year, "Kontaktpunkter", value);

    private static async Task<string> BuiltAsync(FactLists lists)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists));
        return site.Page("/dekning/").Split("<main")[1].Split("</main>")[0];
    }
}
