using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

public sealed class NorwegianListsTests
{
    [Fact]
    public void Ae_oe_and_aa_come_last() =>
        new[] { "Åmot", "Østre Toten", "Ærø", "Zorn", "Aremark", "aure" }.InNorwegianOrder(n => n)
            .ShouldBe(["Aremark", "aure", "Zorn", "Ærø", "Østre Toten", "Åmot"]);

    [Fact]
    public void Two_a_are_not_the_last_letter_and_accents_case_and_hyphens_make_no_difference() =>
        new[] { "Ås", "Kárášjohka", "Nord-Odal", "Aure", "Aarborte", "Karasjok", "Nord Aurdal", "Ask", "Öyer", "Østre Toten", "Đivttasvuotna", "Drammen" }
            .InNorwegianOrder(n => n).ShouldBe(
                ["Aarborte", "Ask", "Aure", "Đivttasvuotna", "Drammen", "Kárášjohka", "Karasjok", "Nord Aurdal", "Nord-Odal", "Østre Toten", "Öyer", "Ås"]);

    [Fact]
    public void Names_with_the_same_key_have_a_fixed_order()
    {
        string[] names = ["Herand", "Hérand", "herand"];
        names.InNorwegianOrder(n => n).ShouldBe(["Herand", "Hérand", "herand"]);
        names.Reverse().InNorwegianOrder(n => n).ShouldBe(["Herand", "Hérand", "herand"]);
    }

    [Theory]
    [InlineData("Aarborte", 'A')]
    [InlineData("Öyer", 'Ø')]
    [InlineData("«Ål»", 'Å')]
    [InlineData("", '#')]
    [InlineData("Áltá", 'A')]
    [InlineData("Ålesund", 'Å')]
    [InlineData("Đivttasvuotna", 'D')]
    [InlineData("Šuoššjávri", 'S')]
    [InlineData("Ørsta", 'Ø')]
    [InlineData("Ærø", 'Æ')]
    [InlineData("10 på topp", '#')]
    public void Letter_is_the_one_that_people_look_under(string name, char letter) => NorwegianLists.LetterOf(name).ShouldBe(letter);
}
