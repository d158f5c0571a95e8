using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pages;

/// <summary>What a page about cooperation names already, it does not call missing.</summary>
public sealed class MunicipalityCooperationTests
{
    private const string Path = "/kommune/anes/samarbeid/";

    [Fact]
    public async Task Municipality_with_a_LINK_centre_is_not_asked_to_look_for_one()
    {
        var place = SyntheticFacts.MunicipalityWithout() with { LinkCentres = [SyntheticFacts.OpenLink] };
        var missing = await MissingAt(place, SyntheticFacts.ContactPoint());
        missing.ShouldNotContain("/samarbeid/link-senter/");
        missing.ShouldContain("/samarbeid/kommunal-laerings-og-mestringstjeneste/");
    }

    [Fact]
    public async Task Municipality_without_a_LINK_centre_is_told_that_there_may_be_one() =>
        (await MissingAt(SyntheticFacts.MunicipalityWithout() with { LinkCentres = [] }, SyntheticFacts.ContactPoint()))
            .ShouldContain("/samarbeid/link-senter/");

    [Fact]
    public async Task LINK_centre_that_is_not_open_is_named_with_its_state()
    {
        var page = await PageOf(SyntheticFacts.MunicipalityWithout(), SyntheticFacts.ContactPoint());
        var begin = page.Split("id=\"begynn\"")[1].Split("</section>")[0];
        begin.ShouldContain("Dette LINK-senteret er ikke åpent, etter det vi vet:");
        begin.ShouldContain($"/link/{SyntheticFacts.ClosedLink.Slug}/");
        begin.ShouldContain("I 2017: nedlagt");
        begin.ShouldNotContain("Et LINK-senter setter sammen grupper");
    }

    [Theory]
    [InlineData("Kommunalt lærings- og mestringssenter, Ånes kommune", "municipality", "kommunal-laerings-og-mestringstjeneste", "laerings-og-mestringssenter")]
    [InlineData("Lærings- og meistringssenteret ved Ånes sjukehus", "state_body", "laerings-og-mestringssenter", "kommunal-laerings-og-mestringstjeneste")]
    [InlineData("Ånes Frivilligsentral", "municipality", "frivilligsentral", "laerings-og-mestringssenter")]
    [InlineData("Oppdiktet kontaktpunkt", "municipal_learning_and_mastery_service", "kommunal-laerings-og-mestringstjeneste", "frivilligsentral")]
    public async Task Kind_of_a_contact_point_and_of_its_host_is_not_called_missing(string name, string host, string named, string missing)
    {
        var point = SyntheticFacts.ContactPoint() with { Name = name };
        var list = await MissingAt(SyntheticFacts.MunicipalityWithout() with { ContactPoints = [SyntheticFacts.OpenPoint] }, point, host);
        list.ShouldNotContain($"/samarbeid/{named}/");
        list.ShouldContain($"/samarbeid/{missing}/");
    }

    [Fact]
    public async Task Municipality_without_organisations_is_not_asked_to_look_for_what_it_has()
    {
        var place = SyntheticFacts.MunicipalityWithout() with { LinkCentres = [SyntheticFacts.OpenLink], Organisations = [] };
        var actors = (await PageOf(place, SyntheticFacts.ContactPoint())).Split("id=\"aktorer\"")[1].Split("</section>")[0];
        actors.ShouldContain("Kildene våre nevner ingen organisasjoner i Ånes kommune (Oppdiktet fylke).");
        actors.ShouldContain("/samarbeid/frivilligsentral/");
        actors.ShouldNotContain("/samarbeid/link-senter/");
    }

    private static async Task<string> MissingAt(Municipality place, ContactPoint point, string host = "foundation") =>
        (await PageOf(place, point, host)).Split("Andre som kan finnes hos dere")[1].Split("</section>")[0];

    private static async Task<string> PageOf(Municipality place, ContactPoint point, string host = "foundation")
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Municipalities = [SyntheticFacts.MunicipalityWithPoint(), place],
            ContactPoints = [point, .. lists.ContactPoints.Skip(1)],
            Organisations = [SyntheticFacts.Organisation() with { Kind = new Code(host, "Frivilligsentral", null) }, .. lists.Organisations.Skip(1)],
            Pages =
            [
                .. lists.Pages,
                Part("link-senter", "link_centre"), Part("laerings-og-mestringssenter", "learning_and_mastery_centre"),
                Part("kommunal-laerings-og-mestringstjeneste", "municipal_learning_and_mastery_service"),
            ],
        }));
        return site.Page(Path);
    }

    private static Page Part(string slug, string kind) => SyntheticCooperation.Text(slug, slug, "Oppdiktet.") with
    {
        AboutKind = new Code(kind, slug, null),
        Parent = new PageRef("samarbeid", "Samarbeid"),
    };
}
