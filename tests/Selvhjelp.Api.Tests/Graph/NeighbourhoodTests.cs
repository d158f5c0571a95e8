using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Queries;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Which contact points are near, and how far. Distances were computed apart from the code, with the arctangent formula.</summary>
public sealed class NeighbourhoodTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.4, 0)]
    [InlineData(0.5, 1)]
    [InlineData(19.4, 19)]
    [InlineData(19.6, 20)]
    [InlineData(20.29, 20)]
    [InlineData(22.5, 25)]
    [InlineData(97.4, 95)]
    [InlineData(99.9, 100)]
    [InlineData(104.9, 100)]
    [InlineData(105, 110)]
    [InlineData(1471.1, 1470)]
    public void Distances_are_rounded_to_ones_fives_and_tens(double km, int rounded) => Distance.Rounded(km).ShouldBe(rounded);

    [Fact]
    public void Berlevag_is_about_1470_km_from_Oslo()
    {
        var (berlevag, oslo) = (SeedGraph.Current.Municipality("berlevag")!, SeedGraph.Current.Municipality("oslo")!);
        Distance.Km(berlevag.Centre, oslo.Centre).ShouldBe(1471.108, 0.001);
        Distance.Km(oslo.Centre, oslo.Centre).ShouldBe(0);
    }

    [Fact]
    public void From_Berlevag_the_nearest_are_far_away_and_nearest_first()
    {
        var near = SeedGraph.Current.Finder.Find("Berlevåg").ContactPoints(5);
        near.Select(point => (point.ContactPoint.Key, point.DistanceKm)).ShouldBe(
            [("cp-alta-moteplass", 240), ("cp-tromso-lms", 400), ("cp-roros-holtalen-os", 1170), ("cp-alvdal", 1260), ("cp-aurskog-holand", 1450)]);
        near.ShouldAllBe(point => point.Nearness == Nearness.Distance);
    }

    [Fact]
    public void A_joint_service_without_a_seat_is_where_it_serves()
    {
        var inOs = SeedGraph.Current.Finder.Find("Os i Innlandet").ContactPoints(2);
        inOs[0].ContactPoint.Key.ShouldBe("cp-roros-holtalen-os");
        inOs[0].Nearness.ShouldBe(Nearness.Serves);
        inOs[0].DistanceKm.ShouldBe(0);

        var inTynset = SeedGraph.Current.Finder.Find("Tynset").ContactPoints(2);
        inTynset.Select(point => (point.ContactPoint.Key, point.Nearness, point.DistanceKm)).ShouldBe(
            [("cp-alvdal", Nearness.Distance, 20), ("cp-roros-holtalen-os", Nearness.Distance, 35)]);
    }

    [Fact]
    public void The_order_is_here_then_serving_then_same_link_then_distance_and_far_ones_last()
    {
        // Skien (4003), Porsgrunn (4001) and Vinje (4036) are in the area of LINK Vestfold og Telemark; Kragerø (4014) too; Risør (4201) is not.
        var graph = SeedGraph.With(
            SeedGraph.ContactPoint("here", municipality: "4003"),
            SeedGraph.ContactPoint("serves", municipality: "0301", served: ["4003"]),
            SeedGraph.ContactPoint("link", municipality: "4014"),
            SeedGraph.ContactPoint("far-link", municipality: "4036"));
        var near = graph.Finder.Find("Skien").ContactPoints(50);

        near.Take(3).Select(point => (point.ContactPoint.Slug, point.Nearness)).ShouldBe(
            [("here", Nearness.Here), ("serves", Nearness.Serves), ("link", Nearness.SameLink)]);
        var slugs = near.Select(point => point.ContactPoint.Slug).ToList();
        slugs.IndexOf("far-link").ShouldBeGreaterThan(near.ToList().FindLastIndex(point => point.DistanceKm < 100));
        near[slugs.IndexOf("far-link")].Nearness.ShouldBe(Nearness.SameLink);
        slugs.Distinct().Count().ShouldBe(slugs.Count);
        near.Skip(3).Where(point => point.Nearness == Nearness.Distance).Select(point => point.DistanceKm!.Value).ShouldBeInOrder();
    }

    [Fact]
    public void Closed_and_resting_contact_points_are_not_where_a_visitor_is_sent_but_keep_their_place_on_the_page()
    {
        var graph = SeedGraph.With(
            SeedGraph.ContactPoint("closed", municipality: "5501", status: "closed"),
            SeedGraph.ContactPoint("paused", municipality: "5501", status: "paused"));
        graph.Finder.Find("Tromsø").ContactPoints(50).ShouldNotContain(point => point.ContactPoint.Slug == "closed" || point.ContactPoint.Slug == "paused");
        graph.Municipality("tromso")!.ContactPoints.Select(point => point.Slug).ShouldBe(["closed", "paused", "kommunalt-laerings-og-mestringssenter-tromso-kommune"], ignoreOrder: true);
    }

    [Fact]
    public void A_closed_link_centre_is_not_offered_but_keeps_its_place_on_the_page()
    {
        SeedGraph.Current.Finder.Find("Lillehammer").LinkCentres.ShouldBeEmpty();
        SeedGraph.Current.Municipality("lillehammer")!.LinkCentres.Select(centre => centre.Key).ShouldBe(["link-lillehammer"]);
    }

    [Fact]
    public void A_closed_office_sends_nobody_to_itself()
    {
        var alta = SeedGraph.Facts.DistrictOffices.Single(office => office.Key == "do-alta");
        var closed = new DistrictOfficeRow
        {
            Key = alta.Key,
            Slug = alta.Slug,
            Name = alta.Name,
            Kind = alta.Kind,
            Town = alta.Town,
            MunicipalityNumber = alta.MunicipalityNumber,
            Email = "alta@example.no",
            Status = "closed",
            Sources = alta.Sources,
            AsOfYear = alta.AsOfYear,
            AsOfBasis = alta.AsOfBasis,
        };
        var graph = DirectoryGraph.Build(
            SeedGraph.Facts with { DistrictOffices = [.. SeedGraph.Facts.DistrictOffices.Where(office => office != alta), closed] });
        var answer = graph.Finder.Find("Tromsø");
        answer.DistrictOffice.IsHeadOffice.ShouldBeTrue();
        answer.OfficeStatement.ShouldBe("Selvhjelp Norge, distriktskontoret i Alta er nedlagt. Hovedkontoret hjelper deg videre.");
        graph.Municipality("tromso")!.Contact.Entry.ShouldBe(graph.HeadOffice);
        var itself = graph.DistrictOffices.Items.Single(office => office.Key == alta.Key).Contact;
        (itself.Entry, itself.IsFallback).ShouldBe((graph.HeadOffice, true));
    }

    [Theory]
    [InlineData("active", false)]
    [InlineData("paused", true)]
    [InlineData("closed", true)]
    public void A_contact_point_is_reached_by_its_own_number_only_while_it_receives_people(string status, bool byAnother)
    {
        var point = SeedGraph.With(SeedGraph.ContactPoint("syntetisk", municipality: "5501", status: status, email: "syntetisk@example.no"))
            .ContactPoints.Items.Single(entry => entry.Key == "cp-syntetisk");
        (point.Contact.IsFallback, point.Contact.Entry != point).ShouldBe((byAnother, byAnother));
        point.Email.ShouldBe("syntetisk@example.no");
    }

    [Fact]
    public void A_digital_contact_point_is_offered_everywhere_and_is_near_nowhere()
    {
        var graph = SeedGraph.With(SeedGraph.ContactPoint("digital", email: "digital@example.no", name: "Syntetisk samtalegruppe på nett"));
        var answer = graph.Finder.Find("Tromsø");
        answer.DigitalOffers(null, null, 20, new QueryRoot(graph)).ShouldHaveSingleItem().Name.ShouldContain("Syntetisk");
        answer.ContactPoints(50).ShouldNotContain(point => point.ContactPoint.Slug == "digital");
        graph.Finder.Find("xyzzy").DigitalOffers(null, null, 20, new QueryRoot(graph)).Count.ShouldBe(1);
        SeedGraph.Current.Finder.Find("Tromsø").DigitalOffers(null, null, 20, new QueryRoot(SeedGraph.Current)).ShouldBeEmpty();

        var digital = graph.ContactPoint("digital")!;
        digital.DistrictOffice.ShouldBeNull();
        digital.Contact.IsFallback.ShouldBeFalse();
        digital.Contact.Email.ShouldBe("digital@example.no");
    }

    [Fact]
    public void Nearby_contact_points_of_a_municipality_leave_out_its_own()
    {
        var near = SeedGraph.Current.Municipality("tromso")!.NearbyContactPoints(50);
        near.Select(point => point.ContactPoint.Key).ShouldBe(
            ["cp-alta-moteplass", "cp-roros-holtalen-os", "cp-alvdal", "cp-kinn-kurskf", "cp-aurskog-holand", "cp-drammen-lms", "cp-risor"]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(51)]
    public void More_than_fifty_or_less_than_none_is_an_error(int first)
    {
        Should.Throw<GraphQLFieldException>(() => SeedGraph.Current.Finder.Find("Tromsø").ContactPoints(first)).Message.ShouldContain("0 to 50");
        Should.Throw<GraphQLFieldException>(() => SeedGraph.Current.Finder.Find("xyzzy").ContactPoints(first));
        Should.Throw<GraphQLFieldException>(() => SeedGraph.Current.Municipality("tromso")!.NearbyContactPoints(first));
    }

    [Fact]
    public void As_many_are_given_as_asked_for()
    {
        var answer = SeedGraph.Current.Finder.Find("Tromsø");
        answer.ContactPoints(0).ShouldBeEmpty();
        answer.ContactPoints(1).Count.ShouldBe(1);
        answer.ContactPoints(50).Count.ShouldBe(8);
    }
}
