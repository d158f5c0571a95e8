using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Wires counties, municipalities and postal codes.</summary>
internal static class PlaceWiring
{
    /// <summary>Wires all of them; contact points are wired already.</summary>
    public static void Wire(
        GraphNodes nodes,
        PlaceRelations places,
        EntryRelations entries,
        PartyRelations parties,
        ContactRule contacts,
        Lazy<Neighbourhood> neighbourhood)
    {
        OnAllCores.Do(
            () =>
            {
                foreach (var county in nodes.Counties.All) Wire(county, places, entries, parties);
            },
            () =>
            {
                foreach (var municipality in nodes.Municipalities.All) Wire(municipality, places, entries, parties, contacts, neighbourhood);
            });
        foreach (var postalCode in nodes.PostalCodes.All) Wire(postalCode, entries.Addressed[postalCode]);
    }

    private static void Wire(PostalCode postalCode, IReadOnlyList<IDirectoryEntry> entries) =>
        postalCode.Wire(entries.Count == 0 ? PostalCodeLinks.None : new PostalCodeLinks { Entries = InOrder.Of(entries) });

    private static void Wire(County county, PlaceRelations places, EntryRelations entries, PartyRelations parties)
    {
        var municipalities = InOrder.Of(places.Municipalities[county]);
        county.Wire(new CountyLinks
        {
            Successors = places.CountySuccessors[county],
            Predecessors = places.CountyPredecessors[county],
            Municipalities = municipalities,
            DistrictOffices = InOrder.Of(municipalities.Select(municipality => places.CoverageOf(municipality)?.Office).OfType<DistrictOffice>()),
            LinkCentres = InOrder.Of(municipalities.SelectMany(municipality => entries.LinkCentres[municipality])),
            ContactPoints = InOrder.Of(municipalities.SelectMany(municipality => entries.ContactPoints[municipality])),
            Organisations = InOrder.Of(entries.Authorities[county].Concat(municipalities.SelectMany(municipality => entries.Organisations[municipality]))),
            Networks = InOrder.Of(parties.NetworksNaming[county].Concat(municipalities.SelectMany(municipality => parties.NetworksIn[municipality]))),
            Agreements = InOrder.Of(parties.AgreementsNaming[county].Concat(municipalities.SelectMany(municipality => parties.AgreementsIn[municipality]))),
            EarlierCoverages = places.EarlierOffices[county],
        });
    }

    private static void Wire(
        Municipality municipality,
        PlaceRelations places,
        EntryRelations entries,
        PartyRelations parties,
        ContactRule contacts,
        Lazy<Neighbourhood> neighbourhood) =>
        municipality.Wire(new MunicipalityLinks
        {
            FormerNames = FormerNames(municipality, places.Formers[municipality]),
            County = places.CountyOf(municipality),
            Successors = places.Successors[municipality],
            Predecessors = places.Predecessors[municipality],
            Changes = InOrder.Sorted(places.Changes[municipality], InOrder.Position),
            PostalCodes = new OrderedList<PostalCode>("postalCodes", places.PostalCodes[municipality], postalCode => postalCode.Code),
            Coverage = places.CoverageOf(municipality),
            Coverages = places.Coverages[municipality],
            LinkCentres = InOrder.Of(entries.LinkCentres[municipality]),
            ContactPoints = InOrder.Of(entries.ContactPoints[municipality]),
            Organisations = InOrder.Of(entries.Organisations[municipality]),
            DistrictOffices = InOrder.Of(entries.Offices[municipality]),
            Networks = InOrder.Of(parties.NetworksIn[municipality]),
            Agreements = InOrder.Of(parties.AgreementsIn[municipality]),
            ContactPointCoverage = municipality is { InForce: true, IsArea: false } ? ContactPointCoverageRule.By(entries.ContactPoints[municipality]) : null,
            Contact = contacts.Of(municipality),
            Neighbourhood = neighbourhood,
        });

    private static IReadOnlyList<string> FormerNames(Municipality municipality, IReadOnlyList<FormerMunicipality> formers) =>
        InOrder.Sorted(
            formers.Where(former => former.LivesOn is null).SelectMany(former => former.Names).Where(name => name != municipality.Name),
            NorwegianOrder.SortKey);
}
