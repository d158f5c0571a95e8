using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pages;

/// <summary>What registers say of a municipality: its numbers, its postal codes, and who covered it before.</summary>
public sealed class MunicipalityRegisterTests
{
    [Fact]
    public async Task Postal_codes_stand_by_use_and_place()
    {
        var facts = await FactsOf("/kommune/provevik/");
        facts["Postnummer"].ShouldBe(
            "Gateadresser Gamlevik: 9905 Prøvevik: 9901, 9906 Postbokser Prøvevik: 9904 Kilde: Oppdiktet postregister (2026)");
    }

    [Fact]
    public async Task The_year_of_a_source_is_said_once()
    {
        var lists = SyntheticFacts.Lists();
        var facts = await FactsOf("/kommune/tomoya/", lists with { PostalCodes = [.. lists.PostalCodes.Select(code => code with { Sources = ["Oppdiktet register", "Oppdiktet postregister 2026"] })] });
        facts["Postnummer"].ShouldBe("Postbokser Tomøya: 9903 Kilde: Oppdiktet register; Oppdiktet postregister 2026");
    }

    [Fact]
    public async Task Many_postal_codes_are_folded()
    {
        var lists = SyntheticFacts.Lists();
        var more = Enumerable.Range(9910, 5).Select(code => SyntheticFacts.PostalCode($"{code}", "Prøvevik", SyntheticFacts.Streets, SyntheticFacts.WithPoint));
        var facts = await FactsOf("/kommune/provevik/", lists with { PostalCodes = [.. lists.PostalCodes, .. more] });
        facts["Postnummer"].ShouldStartWith("Se 9 postnumre Gateadresser Gamlevik: 9905 Prøvevik: 9901, 9906, 9910, 9911, 9912, 9913, 9914 Postbokser");
    }

    [Fact]
    public async Task Area_without_municipality_has_its_postal_codes_too()
    {
        var facts = await FactsOf("/kommune/tomoya/");
        facts["Postnummer"].ShouldBe("Postbokser Tomøya: 9903 Kilde: Oppdiktet postregister (2026)");
        facts["Nummer i registrene"].ShouldBe("9099");
        facts.ShouldNotContainKey("Kommunenummer");
    }

    [Fact]
    public async Task Numbers_go_back_to_2013()
    {
        var facts = await FactsOf("/kommune/anes/");
        facts["Kommunenummer"].ShouldBe("9002, fra 2024");
        facts["Kommuner og numre før"].ShouldBe("2020–2023: 9003 Gammelby 2013: 9093 Gammelby Kilde: Oppdiktet klassifikasjon (2024)");
    }

    [Fact]
    public async Task Number_that_has_not_changed_says_so_and_nothing_more()
    {
        var facts = await FactsOf("/kommune/provevik/", With(SyntheticFacts.MunicipalityWithPoint() with
        {
            Changes = [SyntheticFacts.Change("9001", "Prøvevik")],
            ValidFrom = null,
        }));
        facts["Kommunenummer"].ShouldBe("9001, som i 2013");
        facts.ShouldNotContainKey("Kommuner og numre før");
    }

    [Fact]
    public async Task Municipality_that_was_divided_is_said_to_be_here_in_part()
    {
        var facts = await FactsOf("/kommune/provevik/", With(SyntheticFacts.MunicipalityWithPoint() with
        {
            Predecessors = [SyntheticFacts.Former],
            Changes =
            [
                SyntheticFacts.Change("9091", "Gamlevik"), SyntheticFacts.Change("9091", "Gamlevik") with { In2020 = SyntheticFacts.WithPoint },
                SyntheticFacts.Change("9093", "Gammelby"),
            ],
        }));
        facts["Kommuner og numre før"].ShouldStartWith("2020–2023: 9003 Gammelby (deler) 2013: 9091 Gamlevik (deler) og 9093 Gammelby Kilde");
    }

    [Fact]
    public async Task Offices_of_the_time_before_stand_with_years_basis_and_source_also_where_nobody_knows()
    {
        var facts = await FactsOf("/kommune/anes/");
        facts["Kontor fra 2020"].ShouldBe(
            "Se hvem som dekket kommunen 2020–2023 (Gammelby): ikke kjent Ingen kilde sier det. Kilde: Oppdiktet rapport (2020) " +
            "Fra 2024: Oppdiktet distriktskontor Vi har sluttet oss til det fra det kilden sier. Kilde: Oppdiktet rapport (2020)");
    }

    // The last list of facts on a page, by heading, with single spaces.
    private static async Task<Dictionary<string, string>> FactsOf(string path, FactLists? lists = null)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists ?? SyntheticFacts.Lists()));
        var page = await new HtmlParser().ParseDocumentAsync(site.Page(path), TestContext.Current.CancellationToken);
        return page.QuerySelectorAll("section[aria-labelledby=om] dl.facts > dt")
            .ToDictionary(dt => dt.TextContent.Trim(), dt => Words(dt.NextElementSibling!));
    }

    private static FactLists With(Municipality municipality)
    {
        var lists = SyntheticFacts.Lists();
        return lists with { Municipalities = [municipality, .. lists.Municipalities.Skip(1)] };
    }

    private static string Words(IElement element) => string.Join(' ', element.GetDescendants().OfType<IText>()
        .SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
