using System.Text.Json;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Kárášjohka", "karasjohka")]
    [InlineData("Ørsta", "orsta")]
    [InlineData("Bærum", "baerum")]
    [InlineData("Porsáŋgu", "porsangu")]
    [InlineData("Herøy (Nordland)", "heroy nordland")]
    [InlineData("  Aurskog–Høland ", "aurskog holand")]
    [InlineData("Sjølvhjelp", "sjolvhjelp")]
    [InlineData("…", "")]
    [InlineData("\uD83D", "")]
    public void Forms_of_a_name_fold_to_the_same(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    /// <summary>The pairs that the tests of the browser's fold read too: both must take the same names for equal.</summary>
    public static TheoryData<string, string> PairsOfTheBrowser()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "search-cases.json")));
        return [.. cases.RootElement.GetProperty("equal").EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!))];
    }

    [Theory]
    [MemberData(nameof(PairsOfTheBrowser))]
    public void Names_that_are_equal_in_the_browser_are_equal_here(string one, string other) =>
        Folding.Fold(one).ShouldBe(Folding.Fold(other));

    [Theory]
    [InlineData("Ålesund ØST – Bærum")]
    [InlineData("Måsøy, Værøy og Røst (Nordland)")]
    public void It_makes_no_difference_whether_an_accent_is_a_character_of_its_own(string text) =>
        Folding.Fold(text.Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(Folding.Fold(text));

    [Fact]
    public void A_slug_is_a_folded_name_with_hyphens() => Folding.Slug("Herøy (Nordland)").ShouldBe("heroy-nordland");
}
