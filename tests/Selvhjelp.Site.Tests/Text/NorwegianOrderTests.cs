using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

public sealed class NorwegianOrderTests
{
    [Fact]
    public void Ae_oe_and_aa_come_last() =>
        new[] { "Åmot", "Østre Toten", "Ærø", "Zorn", "Aremark", "aure" }.InNorwegianOrder(n => n)
            .ShouldBe(["Aremark", "aure", "Zorn", "Ærø", "Østre Toten", "Åmot"]);

    [Theory]
    [InlineData("Áltá", 'A')]
    [InlineData("Ålesund", 'Å')]
    [InlineData("Đivttasvuotna", 'D')]
    [InlineData("Šuoššjávri", 'S')]
    [InlineData("Ørsta", 'Ø')]
    [InlineData("Ærø", 'Æ')]
    [InlineData("10 på topp", '#')]
    public void Letter_is_the_one_that_people_look_under(string name, char letter) => NorwegianOrder.LetterOf(name).ShouldBe(letter);
}
