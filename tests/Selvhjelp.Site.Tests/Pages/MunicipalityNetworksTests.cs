using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pages;

/// <summary>A network is only said to work in a municipality when a source, or who is in it, says so.</summary>
public sealed class MunicipalityNetworksTests
{
    private const string Here = "id=\"nettverk\"";
    private const string Around = "id=\"nettverk-rundt\"";
    private static readonly string Link = $"href=\"/nettverk/{SyntheticFacts.All().Networks[0].Slug}/\"";

    /// <summary>A network of which the source names only an old region and the county.</summary>
    private static readonly Network OfCounty = SyntheticCooperation.Network() with
    {
        Region = "Oppdiktet gammelt fylke",
        Municipalities = [],
        RunningParty = null,
        Memberships = [],
    };

    [Theory]
    [InlineData("/kommune/anes/")]
    [InlineData("/kommune/anes/samarbeid/")]
    public async Task Network_known_only_by_county_stands_apart_with_its_region_and_with_what_we_do_not_know(string path)
    {
        var page = await PageOf(path, OfCounty);
        page.ShouldNotContain(Here);
        var section = Section(page, Around);
        section.ShouldContain("Nettverk i fylket eller regionen");
        section.ShouldContain("De sier ikke om nettverket arbeider i Ånes kommune (Oppdiktet fylke).");
        section.ShouldContain(Link);
        section.ShouldContain("Område: Oppdiktet gammelt fylke");
    }

    [Theory]
    [InlineData("/kommune/anes/")]
    [InlineData("/kommune/anes/samarbeid/")]
    public async Task Network_that_names_the_municipality_stands_as_one_in_it(string path) =>
        ShouldBeHere(await PageOf(path, OfCounty with { Municipalities = [SyntheticFacts.Without] }));

    [Fact]
    public async Task Network_that_names_a_number_that_the_municipality_had_stands_as_one_in_it() =>
        ShouldBeHere(await PageOf("/kommune/anes/", OfCounty with { Municipalities = [SyntheticFacts.Former] }));

    [Theory]
    [InlineData("PartnerOrganisation", "anes-frisklivssentral")]
    [InlineData("LinkCentre", "link-anes")]
    public async Task Network_of_somebody_who_lies_in_the_municipality_stands_as_one_in_it(string kind, string slug)
    {
        var party = new PartyRef(kind, "Oppdiktet", slug);
        ShouldBeHere(await PageOf("/kommune/anes/", OfCounty with { RunningParty = party }));
        ShouldBeHere(await PageOf("/kommune/anes/", OfCounty with { Memberships = [new NetworkMember(party, null, null, null)] }));
    }

    [Fact]
    public async Task Who_has_left_or_lies_elsewhere_does_not_bring_a_network_to_the_municipality()
    {
        var left = new NetworkMember(new PartyRef("PartnerOrganisation", "Oppdiktet", "anes-frisklivssentral"), null, "2018", "2019");
        var elsewhere = new PartyRef("DistrictOffice", SyntheticFacts.Office.Name, SyntheticFacts.Office.Slug);
        var outsider = new NetworkMember(new PartyRef("ExternalParty", "Oppdiktet forening uten egen side"), null, null, null);
        var page = await PageOf("/kommune/anes/", OfCounty with { Memberships = [left, outsider], RunningParty = elsewhere });
        page.ShouldNotContain(Here);
        Section(page, Around).ShouldContain(Link);
    }

    [Fact]
    public async Task What_is_said_of_a_county_with_one_municipality_is_said_of_the_municipality() =>
        ShouldBeHere(await PageOf("/kommune/anes/", OfCounty, SyntheticFacts.County() with { Municipalities = [SyntheticFacts.Without] }));

    private static void ShouldBeHere(string page)
    {
        page.ShouldNotContain(Around);
        Section(page, Here).ShouldContain(Link);
    }

    private static async Task<string> PageOf(string path, Network network, County? county = null)
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Counties = [county ?? SyntheticFacts.County()],
            Networks = [network, SyntheticCooperation.Ended()],
            Municipalities =
            [
                SyntheticFacts.MunicipalityWithPoint(),
                SyntheticFacts.MunicipalityWithout() with { Networks = [SyntheticCooperation.OwnNetwork] },
                SyntheticFacts.FormerMunicipality(),
            ],
        }));
        return site.Page(path);
    }

    private static string Section(string page, string heading)
    {
        page.ShouldContain(heading);
        return page.Split(heading)[1].Split("</section>")[0];
    }
}
