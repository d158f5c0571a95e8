using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Tests.Graph.Relations;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>What a source says of a place in the numbers of its own time holds for what the place is now.</summary>
public sealed class AcrossTimeTests
{
    [Fact]
    public void A_network_of_a_county_that_is_gone_is_one_of_each_municipality_that_was_in_it()
    {
        var inTonsberg = SeedGraph.Current.Municipality("tonsberg")!;
        inTonsberg.Networks.Select(network => network.Key).ShouldBe(["nw-folkehelse-vt"]);
        inTonsberg.Networks[0].Counties.ShouldHaveSingleItem().Name.ShouldBe("Vestfold og Telemark");

        var everywhere = SeedGraph.Current.Municipalities.Items.Where(municipality => municipality.InForce && municipality.Networks.Contains(inTonsberg.Networks[0]));
        everywhere.Select(municipality => municipality.Number).ShouldBe(
            SeedGraph.Facts.Municipalities.Where(row => row is { CountyNumber: "39" or "40", ValidTo: null }).Select(row => row.Number), ignoreOrder: true);
        foreach (var slug in new[] { "vestfold", "telemark" }) SeedGraph.Current.County(slug)!.Networks.ShouldBe(inTonsberg.Networks);
    }

    [Fact]
    public void A_county_that_ended_before_2020_is_known_by_the_municipalities_of_2013()
    {
        // Vestfold (07) had Svelvik, which went to Drammen and not to the new Vestfold.
        var graph = With(Network("nw-old-vestfold", county: "07"));
        var places = Places(graph, "nw-old-vestfold");
        places.ShouldContain("Drammen");
        places.ShouldContain("Tønsberg");
        places.ShouldNotContain("Skien");
        places.ShouldNotContain("Kongsberg");
        graph.County("buskerud")!.Networks.ShouldContain(network => network.Key == "nw-old-vestfold");
        graph.County("telemark")!.Networks.ShouldNotContain(network => network.Key == "nw-old-vestfold");
    }

    [Fact]
    public void The_most_exact_place_that_a_source_names_counts()
    {
        // The seed names Drammen and its county for one network, and for another the county alone.
        var kongsberg = SeedGraph.Current.Municipality("kongsberg")!.Networks.Select(network => network.Key).ToArray();
        kongsberg.ShouldBe(["nw-hallingdal-valdres-numedal"]);
        SeedGraph.Current.Municipality("drammen")!.Networks.Select(network => network.Key).ShouldBe(["nw-drammen", "nw-hallingdal-valdres-numedal"], ignoreOrder: true);
        SeedGraph.Current.County("buskerud")!.Networks.Select(network => network.Key).ShouldBe(["nw-drammen", "nw-hallingdal-valdres-numedal"], ignoreOrder: true);
    }

    [Fact]
    public void A_municipality_of_a_county_that_is_gone_stands_for_that_county()
    {
        // It names 3803 and 38: Tønsberg, and not all of Vestfold og Telemark.
        Places(HandedOver.Graph, "nw-synthetic").ShouldBe(["Tønsberg"]);
    }

    [Fact]
    public void Expired_numbers_of_a_LINK_centre_lead_a_visitor_to_it()
    {
        // 1507 became Ålesund and Haram, 5401 became 5501.
        foreach (var place in new[] { "Haram", "Ålesund", "Tromsø", "9008", "1507" }) Finds(place);
        var centre = HandedOver.Graph.LinkCentre("oppdiktet-link")!;
        centre.CoveredMunicipalities.Select(municipality => municipality.Number).ShouldBe(["1580", "5501", "1508"]);
        HandedOver.Graph.County("troms")!.LinkCentres.ShouldContain(centre);
        HandedOver.Graph.Finder.Find("Volda").LinkCentres.ShouldNotContain(centre);

        static void Finds(string place)
        {
            var answer = HandedOver.Graph.Finder.Find(place);
            var municipalities = answer.Municipality is { } one ? [one] : answer.Candidates;
            municipalities.ShouldNotBeEmpty(place);
            municipalities.ShouldAllBe(municipality => municipality.LinkCentres.Any(centre => centre.Slug == "oppdiktet-link"), place);
        }
    }

    [Fact]
    public void A_contact_point_in_an_expired_number_is_there_for_the_one_in_force_and_has_its_office()
    {
        var point = HandedOver.Graph.ContactPoint("expired")!;
        HandedOver.Graph.Finder.Find("Tromsø").ContactPoints(10).Select(near => near.ContactPoint).ShouldContain(point);
        HandedOver.Graph.Municipality("tromso")!.ContactPoints.ShouldContain(point);
        point.DistrictOffice!.Key.ShouldBe("do-alta");
        point.MunicipalitiesServed.Select(municipality => municipality.Number).ShouldBe(["5501"]);
    }

    [Fact]
    public void An_expired_number_keeps_what_was_said_of_it_and_leads_to_the_office_of_what_it_became()
    {
        var expired = HandedOver.Graph.MunicipalityByNumber("5401")!;
        expired.ContactPoints.Select(point => point.Slug).ShouldBe(["expired"]);
        expired.Agreements.Select(agreement => agreement.Key).ShouldBe(["ag-synthetic"]);
        expired.Contact.Entry.ShouldBe(HandedOver.Graph.Municipality("tromso")!.Contact.Entry);
    }

    [Fact]
    public void Before_a_number_is_in_force_its_facts_hold_for_those_that_it_will_be_made_of()
    {
        var graph = DirectoryGraph.Build(SeedGraph.Facts with { Date = new DateOnly(2023, 12, 31) });
        var tromso = graph.Finder.Find("Tromsø");
        tromso.Municipality!.Number.ShouldBe("5401");
        tromso.LinkCentres.Select(centre => centre.Key).ShouldContain("link-tromso");
        tromso.ContactPoints(1)[0].ContactPoint.Key.ShouldBe("cp-tromso-lms");
    }

    private static DirectoryGraph With(NetworkRow network) =>
        DirectoryGraph.Build(SeedGraph.Facts with { Networks = [.. SeedGraph.Facts.Networks, network] });

    private static IEnumerable<string> Places(DirectoryGraph graph, string network) =>
        graph.Municipalities.Items.Where(municipality => municipality.InForce && municipality.Networks.Any(other => other.Key == network)).Select(municipality => municipality.Name);

    private static NetworkRow Network(string key, string county) => new()
    {
        Key = key,
        Slug = key,
        Name = "Oppdiktet nettverk",
        Kind = "other_network",
        Counties = [new NetworkCountyRow { NetworkKey = key, CountyNumber = county }],
        Sources = ["syntetisk"],
        AsOfYear = 2013,
        AsOfBasis = "stated",
    };
}
