using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Wires offices, LINK centres, contact points and organisations.</summary>
internal static class EntryWiring
{
    /// <summary>Wires all entries.</summary>
    public static void Wire(GraphNodes nodes, PlaceRelations places, EntryRelations entries, PartyRelations parties, ContactRule contacts)
    {
        foreach (var office in nodes.DistrictOffices.All) Wire(office, places, entries, parties, contacts);
        foreach (var centre in nodes.LinkCentres.All) Wire(centre, entries, parties, contacts);
        OnAllCores.Each(nodes.ContactPoints.All, point => Wire(point, entries, parties, contacts));
        OnAllCores.Each(nodes.Organisations.All, organisation => Wire(organisation, entries, parties, contacts));
    }

    private static void Wire(DistrictOffice office, PlaceRelations places, EntryRelations entries, PartyRelations parties, ContactRule contacts) =>
        office.Wire(new DistrictOfficeLinks
        {
            Counties = InOrder.Of(places.Covered[office].Select(places.CountyOf).OfType<County>()),
            Municipalities = InOrder.Of(places.Covered[office]),
            EarlierCounties = places.EarlierCounties[office],
            Coverages = InOrder.Sorted(places.CoveragesOf[office], InOrder.Position),
            LinkCentres = InOrder.Of(entries.Started[office]),
            ContactPoints = InOrder.Of(entries.Supported[office]),
            Party = parties.Of(office),
            Contact = contacts.Of(office),
        });

    private static void Wire(LinkCentre centre, EntryRelations entries, PartyRelations parties, ContactRule contacts) =>
        centre.Wire(new LinkCentreLinks
        {
            Operator = entries.OperatorOf(centre),
            Funders = InOrder.Of(entries.Funders[centre]),
            CoveredMunicipalities = InOrder.Of(entries.CoveredBy[centre]),
            DistrictOffice = entries.OfficeOf(centre),
            Party = parties.Of(centre),
            Contact = contacts.Instead(entries.OfficeOf(centre)),
        });

    private static void Wire(ContactPoint point, EntryRelations entries, PartyRelations parties, ContactRule contacts) =>
        point.Wire(new ContactPointLinks
        {
            Hosts = entries.Hosts[point]!,
            MunicipalitiesServed = entries.Served[point]!,
            DistrictOffice = entries.OfficeOf(point),
            Party = parties.Of(point),
            Fallback = contacts.Instead(entries.OfficeOf(point)),
        });

    private static void Wire(PartnerOrganisation organisation, EntryRelations entries, PartyRelations parties, ContactRule contacts) =>
        organisation.Wire(new PartnerOrganisationLinks
        {
            HostedContactPoints = InOrder.Of(entries.Hosted[organisation]),
            OperatedLinkCentres = InOrder.Of(entries.Operated[organisation]),
            FundedLinkCentres = InOrder.Of(entries.Funded[organisation]),
            Party = parties.Of(organisation),
            Contact = contacts.Of(organisation),
        });
}
