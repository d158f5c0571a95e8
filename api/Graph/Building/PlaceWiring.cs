using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Wires counties and municipalities.</summary>
internal static class PlaceWiring
{
    /// <summary>Wires all counties and municipalities.</summary>
    public static void Wire(
        GraphNodes nodes, PlaceRelations places, EntryRelations entries, ContactRule contacts, Lazy<Neighbourhood> neighbourhood)
    {
        foreach (var county in nodes.Counties.All) Wire(county, places, entries);
        foreach (var municipality in nodes.Municipalities.All) Wire(municipality, places, entries, contacts, neighbourhood);
    }

    private static void Wire(County county, PlaceRelations places, EntryRelations entries)
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
            Organisations = InOrder.Of(municipalities.SelectMany(municipality => entries.Organisations[municipality])),
        });
    }

    private static void Wire(
        Municipality municipality, PlaceRelations places, EntryRelations entries, ContactRule contacts, Lazy<Neighbourhood> neighbourhood) =>
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
            Contact = contacts.Of(municipality),
            Neighbourhood = neighbourhood,
        });

    private static IReadOnlyList<string> FormerNames(Municipality municipality, IReadOnlyList<FormerMunicipality> formers) =>
        InOrder.Sorted(
            formers.Where(former => former.LivesOn is null).SelectMany(former => former.Names).Where(name => name != municipality.Name),
            NorwegianOrder.SortKey);
}
