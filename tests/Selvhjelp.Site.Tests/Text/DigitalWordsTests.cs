using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

public sealed class DigitalWordsTests
{
    [Theory]
    [InlineData("lisenser til digitale møterom (2020)")]
    [InlineData("Grupper på nett")]
    [InlineData("Telefongruppe")]
    public void Offer_by_internet_or_phone_is_recognised(string text) => DigitalWords.In(text).ShouldBeTrue();

    [Theory]
    [InlineData("nettverk for selvhjelp i Oslo")]
    [InlineData("rom for grupper")]
    [InlineData(null)]
    public void Network_is_not_the_net(string? text) => DigitalWords.In(text).ShouldBeFalse();
}
