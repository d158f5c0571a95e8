using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Every relation of the seed's rows can be walked from both ends.</summary>
public sealed class RelationsTests
{
    [Fact]
    public void Hosts_and_their_contact_points()
    {
        foreach (var row in SeedGraph.Facts.ContactPoints)
        {
            var point = ContactPoint(row.Key);
            point.Hosts.Select(host => host.Key).ShouldBe(row.Hosts.Select(host => host.OrganisationKey), ignoreOrder: true);
            point.Hosts.ShouldAllBe(host => host.HostedContactPoints.Contains(point));
        }

        SeedGraph.Current.Organisations.Items.Sum(host => host.HostedContactPoints.Count).ShouldBe(SeedGraph.Facts.ContactPoints.Sum(row => row.Hosts.Count));
    }

    [Fact]
    public void Contact_points_and_their_municipalities_counties_and_offices()
    {
        foreach (var row in SeedGraph.Facts.ContactPoints)
        {
            var point = ContactPoint(row.Key);
            point.Municipality?.Number.ShouldBe(row.MunicipalityNumber);
            point.MunicipalitiesServed.Select(served => served.Number).ShouldBe(row.MunicipalitiesServed.Select(served => served.MunicipalityNumber), ignoreOrder: true);
            foreach (var municipality in point.MunicipalitiesServed.Append(point.Municipality!).Where(municipality => municipality is not null))
            {
                municipality.ContactPoints.Count(other => other == point).ShouldBe(1);
                municipality.County!.ContactPoints.Count(other => other == point).ShouldBe(1);
            }

            point.DistrictOffice?.ContactPoints.ShouldContain(point);
        }

        SeedGraph.Current.DistrictOffices.Items.Sum(office => office.ContactPoints.Count).ShouldBe(7);
        // Served from two counties with two offices: no single one.
        ContactPoint("cp-roros-holtalen-os").DistrictOffice.ShouldBeNull();
    }

    [Fact]
    public void An_office_that_no_source_names_is_that_of_the_seat()
    {
        var graph = SeedGraph.With(
            SeedGraph.ContactPoint("seat", municipality: "5501"),
            SeedGraph.ContactPoint("one-office", served: ["5501", "5601"]));
        graph.ContactPoint("seat")!.DistrictOffice!.Key.ShouldBe("do-alta");
        graph.ContactPoint("one-office")!.DistrictOffice!.Key.ShouldBe("do-alta");
    }

    [Fact]
    public void Link_centres_and_their_operators_funders_municipalities_and_offices()
    {
        foreach (var row in SeedGraph.Facts.LinkCentres)
        {
            var centre = SeedGraph.Current.LinkCentres.Items.Single(centre => centre.Key == row.Key);
            centre.Operator?.Key.ShouldBe(row.OperatorKey);
            centre.Operator?.OperatedLinkCentres.ShouldContain(centre);
            centre.Funders.Select(funder => funder.Key).ShouldBe(row.Funders.Select(funder => funder.OrganisationKey), ignoreOrder: true);
            centre.Funders.ShouldAllBe(funder => funder.FundedLinkCentres.Contains(centre));
            centre.CoveredMunicipalities.Select(covered => covered.Number).ShouldBe(row.CoveredMunicipalities.Select(covered => covered.MunicipalityNumber), ignoreOrder: true);
            centre.CoveredMunicipalities.ShouldAllBe(covered => covered.LinkCentres.Contains(centre) && covered.County!.LinkCentres.Contains(centre));
            centre.Municipality?.LinkCentres.Count(other => other == centre).ShouldBe(1);
            centre.DistrictOffice!.LinkCentres.ShouldContain(centre);
        }

        SeedGraph.Current.Organisations.Items.Sum(organisation => organisation.OperatedLinkCentres.Count)
            .ShouldBe(SeedGraph.Facts.LinkCentres.Count(row => row.OperatorKey is not null));
    }

    [Fact]
    public void Coverages_and_their_municipalities_and_offices()
    {
        SeedGraph.Current.Municipalities.Items.Sum(municipality => municipality.Coverages.Count).ShouldBe(713);
        foreach (var coverage in SeedGraph.Current.Coverages.Items)
        {
            coverage.Municipality.Coverages.ShouldContain(coverage);
            if (!coverage.InForce) continue;
            coverage.Municipality.Coverage.ShouldBe(coverage);
            coverage.Office!.Municipalities.ShouldContain(coverage.Municipality);
            coverage.Office.Counties.ShouldContain(coverage.Municipality.County!);
            coverage.Municipality.County!.DistrictOffices.ShouldContain(coverage.Office);
        }
    }

    [Fact]
    public void Earlier_counties_and_their_offices()
    {
        SeedGraph.Current.DistrictOffices.Items.SelectMany(office => office.EarlierCounties).Count().ShouldBe(19);
        foreach (var coverage in SeedGraph.Current.CountyCoverages.Items) coverage.Office.EarlierCounties.ShouldContain(coverage);
    }

    [Fact]
    public void Organisations_postal_codes_and_changes_and_their_municipalities()
    {
        foreach (var organisation in SeedGraph.Current.Organisations.Items)
        {
            organisation.Municipality?.Organisations.ShouldContain(organisation);
            organisation.Municipality?.County?.Organisations.ShouldContain(organisation);
        }

        SeedGraph.Current.Municipalities.Items.Sum(municipality => municipality.AllPostalCodes.Count).ShouldBe(5122);
        foreach (var change in SeedGraph.Current.MunicipalityChanges.Items)
        {
            change.In2020.Changes.ShouldContain(change);
            change.In2024.Changes.ShouldContain(change);
        }
    }

    [Fact]
    public void Successors_and_predecessors()
    {
        foreach (var municipality in SeedGraph.Current.Municipalities.Items)
        {
            municipality.Successors.ShouldAllBe(successor => successor.Predecessors.Contains(municipality));
            municipality.Predecessors.ShouldAllBe(predecessor => predecessor.Successors.Contains(municipality));
        }

        foreach (var county in SeedGraph.Current.Counties.Items)
        {
            county.Successors.ShouldAllBe(successor => successor.Predecessors.Contains(county));
            county.Municipalities.ShouldAllBe(municipality => municipality.County == county);
        }

        SeedGraph.Current.MunicipalityByNumber("1507")!.Successors.Select(successor => successor.Number).ShouldBe(["1508", "1580"]);
        SeedGraph.Current.Counties.Items.Single(county => county.Number == "30").Municipalities.Count.ShouldBe(51);
    }

    [Fact]
    public void Every_id_leads_back_to_its_object_and_says_nothing_by_itself()
    {
        var nodes = SeedGraph.Current.AllNodes().ToArray();
        nodes.Length.ShouldBe(33 + 473 + 5122 + 8 + 8 + 8 + 122 + 14 + 12 + 40 + 16 + 6);
        foreach (var node in nodes) SeedGraph.Current.Node(node.Id).ShouldBeSameAs(node);
        SeedGraph.Current.Node("").ShouldBeNull();
        SeedGraph.Current.Node("Municipality:5501").ShouldBeNull();
    }

    [Fact]
    public void Ids_never_change()
    {
        // Written down once; a change breaks every bookmark of a partner.
        GlobalId.Of("Municipality", "5501").ShouldBe("TXVuaWNpcGFsaXR5OjU1MDE");
        SeedGraph.Current.MunicipalityByNumber("5501")!.Id.ShouldBe("TXVuaWNpcGFsaXR5OjU1MDE");
        ContactPoint("cp-alvdal").Id.ShouldBe(GlobalId.Of("ContactPoint", "cp-alvdal"));
    }

    private static ContactPoint ContactPoint(string key) => SeedGraph.Current.ContactPoints.Items.Single(point => point.Key == key);
}
