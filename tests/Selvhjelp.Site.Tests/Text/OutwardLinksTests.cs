using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

public sealed class OutwardLinksTests
{
    [Theory]
    [InlineData("113", "tel:113")]
    [InlineData("116 117", "tel:116117")]
    [InlineData("77 00 00 00", "tel:+4777000000")]
    [InlineData("+47 77 00 00 00", "tel:+4777000000")]
    [InlineData("02800", "tel:02800")]
    public void Phone_is_dialled_as_it_must_be(string number, string link) => OutwardLinks.Phone(number).ShouldBe(link);

    [Theory]
    [InlineData("https://example.org/side", "https://example.org/side")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("example.org", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_become_links(string? address, string? link) => OutwardLinks.Web(address).ShouldBe(link);

    [Fact]
    public void Subject_of_an_email_is_escaped() =>
        OutwardLinks.Email("post@example.no", "Feil på siden om Røros & Os").ShouldBe("mailto:post@example.no?subject=Feil%20p%C3%A5%20siden%20om%20R%C3%B8ros%20%26%20Os");

    [Theory]
    [InlineData("https://www.example.org/", "example.org")]
    [InlineData("https://example.org/en/side", "example.org/en/side")]
    [InlineData("https://www.xn--linktroms-t8a.no/oppgaver/", "linktromsø.no/oppgaver")]
    public void Address_is_shown_short(string address, string shown) => OutwardLinks.Shown(address).ShouldBe(shown);
}
