using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Tests.Text;

public sealed class NorwegianOrderTests
{
    [Fact]
    public void Names_come_in_Norwegian_order()
    {
        string[] names = ["Aas", "Bø", "Kárášjohka", "Karasjok", "Nord-Odal", "Nord Aurdal", "Zz", "Ærfjord", "Østre Toten", "Øyer", "Ås", "Åsnes"];
        string[] expected = ["Aas", "Bø", "Kárášjohka", "Karasjok", "Nord Aurdal", "Nord-Odal", "Zz", "Ærfjord", "Østre Toten", "Øyer", "Ås", "Åsnes"];
        names.Reverse().OrderBy(NorwegianOrder.SortKey, StringComparer.Ordinal).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Åsnes", "åsnes")]
    [InlineData("Aurskog-Høland", "aurskog høland")]
    [InlineData("Öyer", "Øyer")]
    [InlineData("A\u030As", "Ås")]
    [InlineData("Ma\u030Asøy – Havøysund", "Måsøy Havøysund")]
    public void Case_hyphens_and_Swedish_letters_make_no_difference(string one, string other) =>
        NorwegianOrder.SortKey(one).ShouldBe(NorwegianOrder.SortKey(other));

    [Fact]
    public void Lists_of_names_read_as_Norwegian()
    {
        NorwegianList.And(["Heim"]).ShouldBe("Heim");
        NorwegianList.And(["Heim", "Hitra", "Orkland"]).ShouldBe("Heim, Hitra og Orkland");
        NorwegianList.Or(["Klepp", "Time"]).ShouldBe("Klepp eller Time");
        NorwegianList.Or([]).ShouldBe("");
    }
}
