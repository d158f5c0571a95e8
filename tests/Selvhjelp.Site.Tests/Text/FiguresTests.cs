using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

public sealed class FiguresTests
{
    private const string Blank = "\u00A0";

    [Theory]
    [InlineData("0", "0")]
    [InlineData("150", "150")]
    [InlineData("88546", $"88{Blank}546")]
    [InlineData("1234567", $"1{Blank}234{Blank}567")]
    [InlineData("5.48", "5,48")]
    public void Number_is_written_as_Norwegians_do(string value, string shown) =>
        Figures.Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(shown);

    [Theory]
    [InlineData("count", "Antall", 22, "22")]
    [InlineData("people", "Personer", 281, "281 personer")]
    [InlineData("people", "Personer", 1, "1 person")]
    [InlineData("million_nok", "Millioner kroner", 19, "19 millioner kroner")]
    [InlineData("million_nok", "Millioner kroner", 1, "1 million kroner")]
    [InlineData("score_of_6", "Poeng av 6", 5, "5 poeng av 6")]
    public void Figure_has_its_unit(string unit, string label, int value, string words) =>
        Figures.InWords(Figure(value) with { Unit = new Code(unit, label, null) }).ShouldBe(words);

    [Theory]
    [InlineData("exact", "Nøyaktig", "140")]
    [InlineData("rounded", "Avrundet", "140 (avrundet)")]
    [InlineData("at_least", "Mer enn", "mer enn 140")]
    public void Precision_is_said_in_words(string code, string label, string words) =>
        Figures.InWords(Figure(140) with { Precision = new Code(code, label, null) }).ShouldBe(words);

    [Fact]
    public void Every_figure_has_a_theme_and_none_is_lost()
    {
        var themes = FigureThemes.Of([Figure(1) with { Key = "ukjent" }, Figure(2) with { Key = "students" }, Figure(3) with { Key = "contact_points" }]);
        themes.Select(t => (t.Name, t.Figures.Single().Value)).ShouldBe([("Steder og nettverk", 3), ("Opplæring", 2), ("Andre tall", 1)]);
    }

    private static KeyFigure Figure(decimal value) => SyntheticCooperation.Figure("oppdiktet", 2020, "Oppdiktet", value);
}
