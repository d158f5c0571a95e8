using System.Text;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pipeline;

/// <summary>Whom to tell of a hole in the site's security, held against RFC 9116.</summary>
public sealed class SecurityTxtTests
{
    [Fact]
    public void The_head_office_is_told_for_a_year_at_most() => Lines(SyntheticFacts.All()).ShouldBe(
    [
        "Contact: mailto:post@example.no",
        "Expires: 2027-11-01T00:00:00Z",
        "Preferred-Languages: nb, nn, en",
        "Canonical: https://example.org/.well-known/security.txt",
    ]);

    [Fact]
    public void Without_a_phone_or_an_email_there_is_a_page_to_turn_to()
    {
        var lists = SyntheticFacts.Lists();
        var silent = SyntheticFacts.HeadOffice() with { Contact = SyntheticFacts.HeadContact with { Email = null } };
        Lines(SyntheticFacts.Of(lists with { DistrictOffices = [silent, lists.DistrictOffices[1]] }))[0].ShouldBe("Contact: https://example.org/om/");
    }

    [Fact]
    public async Task It_lies_where_the_RFC_wants_it()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        site.Page("/.well-known/security.txt").ShouldStartWith("Contact: ");
    }

    private static string[] Lines(DirectoryFacts facts) =>
        Encoding.UTF8.GetString(SecurityTxt.Of(facts, new Uri("https://example.org/"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
