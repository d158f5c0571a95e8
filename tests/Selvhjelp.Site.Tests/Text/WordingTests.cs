using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Tests.Text;

public sealed class WordingTests
{
    private static readonly Wording Bokmaal = new(Language.Bokmaal);

    [Theory]
    [InlineData("2012", "2012")]
    [InlineData("2012-05", "mai 2012")]
    [InlineData("2012-05-14", "14. mai 2012")]
    public void Date_is_as_exact_as_its_source(string date, string words) => Bokmaal.Date(date).ShouldBe(words);

    [Theory]
    [InlineData(0, "mindre enn 1 km")]
    [InlineData(40, "omtrent 40 km")]
    [InlineData(1090, "omtrent 1 090 km")]
    public void Distance_is_told_as_about(int kilometres, string words) => Bokmaal.Distance(kilometres).ShouldBe(words);

    [Theory]
    [InlineData("Tromsø", "Tromsø", "i Tromsø kommune")]
    [InlineData("Herøy", "Herøy (Nordland)", "i Herøy kommune (Nordland)")]
    public void Municipality_is_named_with_its_county_where_the_name_is_not_enough(string name, string full, string words) =>
        Bokmaal.In(SyntheticFacts.MunicipalityWithout() with { Name = name, DisambiguatedName = full }).ShouldBe(words);

    [Fact]
    public void Area_without_municipality_is_a_place_on_which_one_lives() => Bokmaal.In(SyntheticFacts.Island()).ShouldBe("på Tomøya");

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a,b", "a og b")]
    [InlineData("a,b,c", "a, b og c")]
    public void List_ends_with_and(string parts, string words) =>
        Bokmaal.And(parts.Split(',', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(words);

    [Fact]
    public void Year_that_is_an_estimate_says_so()
    {
        Bokmaal.Year(SyntheticFacts.ContactPoint()).ShouldBe("omtrent 2014");
        Bokmaal.Year(SyntheticFacts.ContactPoint() with { AsOfBasis = new Code("stated", "Oppgitt", null) }).ShouldBe("2014");
    }

    [Theory]
    [InlineData("2020", "stated", "opening", "I 2020: under oppstart")]
    [InlineData("2012-05", "stated", "opening", "I mai 2012: under oppstart")]
    [InlineData("2012-05-14", "stated", "opening", "14. mai 2012: under oppstart")]
    [InlineData("2014", "estimated", "opening", "Omtrent 2014: under oppstart")]
    [InlineData("2014", "estimated", "closed", "I 2014: under oppstart")]
    [InlineData(null, "stated", "opening", "Under oppstart")]
    public void State_is_told_with_the_time_of_which_it_was_told(string? asOf, string basis, string code, string words)
    {
        var entry = SyntheticFacts.OpenCentre() with { AsOfBasis = new Code(basis, "Oppdiktet", null) };
        Bokmaal.Then(entry, new Status(new Code(code, "Under oppstart", null), asOf, null)).ShouldBe(words);
    }

    [Theory]
    [InlineData("2018", "2020", "2018–2020")]
    [InlineData("2018-05", null, "fra mai 2018")]
    [InlineData(null, "2020", "til 2020")]
    [InlineData("2018-05", "2020", "fra mai 2018 til 2020")]
    [InlineData(null, null, null)]
    public void Period_says_what_is_known_of_it(string? from, string? to, string? words) => Bokmaal.Period(from, to).ShouldBe(words);

    [Theory]
    [InlineData("nn", "om lag 40 km", "frå mai 2018", "a og b", "i Tromsø kommune")]
    [InlineData("en", "about 40 km", "from May 2018", "a and b", "in Tromsø municipality")]
    public void Other_languages_have_their_own_words(string tag, string distance, string period, string list, string place)
    {
        var wording = new Wording(Language.All.Single(language => language.Tag == tag));
        wording.Distance(40).ShouldBe(distance);
        wording.Period("2018-05", null).ShouldBe(period);
        wording.And(["a", "b"]).ShouldBe(list);
        wording.In(SyntheticFacts.MunicipalityWithout() with { Name = "Tromsø", DisambiguatedName = "Tromsø" }).ShouldBe(place);
    }

    [Fact]
    public void Vocabulary_without_a_text_in_the_language_of_the_page_fails()
    {
        var unknown = new Code("made_up", "Oppdiktet kode", null);
        Bokmaal.Label(unknown).ShouldBe("Oppdiktet kode");
        Should.Throw<SiteBuildException>(() => new Wording(Language.English).Label(unknown)).Message
            .ShouldBe("The text «Oppdiktet kode» of a vocabulary is missing in English: add it to site/Words/Vocabulary.cs.");
    }

    [Fact]
    public void Details_leave_out_what_is_not_known()
    {
        Wording.Details("a", null, "", "b").ShouldBe("a, b");
        Wording.Details(null, "").ShouldBeNull();
    }
}
