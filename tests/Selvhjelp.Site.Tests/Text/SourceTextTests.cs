using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

/// <summary>Sources as the data writes them.</summary>
public sealed class SourceTextTests
{
    [Theory]
    [InlineData("Oppdiktet årsrapport 2020", "2020", true)]
    [InlineData("https://example.org/rapport (rapport 2010)", "2010", true)]
    [InlineData("Oppdiktet rapport (utgitt i november 2021).", "2021", true)]
    [InlineData("https://example.org/rapport (rapport 2010)", "2012", false)]
    [InlineData("https://example.org/rapport (rapport 2010)", "omtrent 2010", false)]
    [InlineData("Oppdiktet register", "2020", false)]
    [InlineData("https://example.org/nytt-i-2023/", "2023", false)]
    public void The_year_that_the_words_end_in_is_known(string source, string year, bool ends) => SourceText.Of(source).EndsIn(year).ShouldBe(ends);
}
