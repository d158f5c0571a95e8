using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Wires networks, agreements and the parties that are no entries.</summary>
internal static class PartyWiring
{
    /// <summary>Wires all of them.</summary>
    public static void Wire(GraphNodes nodes, PartyRelations parties, ContactRule contacts)
    {
        foreach (var network in nodes.Networks.All) Wire(network, parties, contacts);
        foreach (var agreement in nodes.Agreements.All) Wire(agreement, parties, contacts);
        foreach (var party in parties.External) party.Wire(parties.Of(party));
    }

    private static void Wire(Network network, PartyRelations parties, ContactRule contacts) =>
        network.Wire(new NetworkLinks
        {
            Counties = InOrder.Of(parties.Counties[network]),
            Municipalities = InOrder.Of(parties.Municipalities[network]),
            RunningParty = parties.RunningPartyOf(network),
            History = parties.History[network],
            Memberships = parties.Members[network],
            Contact = contacts.OfNetwork(parties.RunningPartyOf(network), parties.AreaOf(network)),
        });

    private static void Wire(Agreement agreement, PartyRelations parties, ContactRule contacts) =>
        agreement.Wire(new AgreementLinks
        {
            Parties = parties.PartiesOf[agreement],
            Contact = contacts.OfAgreement(parties.PartiesOf[agreement], agreement.Municipality),
        });
}
