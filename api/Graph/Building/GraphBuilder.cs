using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>
/// Builds a graph: first all nodes, then their relations in both directions, then each node is wired once. The time is linear in the
/// number of facts, but for sorting.
/// </summary>
internal static class GraphBuilder
{
    /// <summary>The graph of these facts, on their day.</summary>
    /// <exception cref="InvalidDataException">
    /// A row refers to one that is not there, two offices cover a municipality on one day, or the head office is missing or cannot be
    /// reached.
    /// </exception>
    public static DirectoryGraph Build(DirectoryFacts facts)
    {
        var context = new BuildContext(facts.Codes, facts.Date);
        var (nodes, points) = NodeFactory.Create(facts, context);
        var places = new PlaceRelations(facts, nodes);
        var areas = new AreaRule(nodes, places);
        var entries = new EntryRelations(facts, nodes, points, places, areas);
        var parties = new PartyRelations(facts, nodes, areas, context);
        var contacts = new ContactRule(nodes, places, areas);
        var neighbourhood = new Lazy<Neighbourhood>(() => new Neighbourhood(nodes.ContactPoints.All, nodes.LinkCentres.All));

        EntryWiring.Wire(nodes, places, entries, parties, contacts);
        PartyWiring.Wire(nodes, parties, contacts);
        TextWiring.Wire(facts, nodes);
        PlaceWiring.Wire(nodes, places, entries, parties, contacts, neighbourhood);

        var revision = new Revision(facts.Revision, DateTime.SpecifyKind(facts.CommittedAt, DateTimeKind.Utc), facts.Date);
        return new DirectoryGraph(revision, nodes, neighbourhood);
    }
}
