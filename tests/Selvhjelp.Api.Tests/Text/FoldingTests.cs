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
    [InlineData("…", "")]
    [InlineData("\uD83D", "")]
    public void Forms_of_a_name_fold_to_the_same(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void A_slug_is_a_folded_name_with_hyphens() => Folding.Slug("Herøy (Nordland)").ShouldBe("heroy-nordland");
}
