namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The interface <c>Party</c>: whoever takes part in a network or an agreement.</summary>
internal interface IParty
{
    /// <summary>The name, in Norwegian.</summary>
    string Name { get; }

    /// <summary>Networks that it runs now, by name.</summary>
    IReadOnlyList<Network> RunNetworks { get; }

    /// <summary>Times in which it runs or ran a network, by the network's name, then oldest first.</summary>
    IReadOnlyList<NetworkPeriod> NetworkPeriods { get; }

    /// <summary>Its memberships in networks, by the network's name.</summary>
    IReadOnlyList<NetworkMembership> NetworkMemberships { get; }

    /// <summary>Agreements that it is a party to, by name.</summary>
    IReadOnlyList<Agreement> Agreements { get; }
}

/// <summary>What a party takes part in.</summary>
internal sealed record PartyLinks
{
    /// <summary>Of a party that takes part in nothing: most entries share it.</summary>
    public static PartyLinks None { get; } = new() { RunNetworks = [], NetworkPeriods = [], NetworkMemberships = [], Agreements = [] };

    public required IReadOnlyList<Network> RunNetworks { get; init; }
    public required IReadOnlyList<NetworkPeriod> NetworkPeriods { get; init; }
    public required IReadOnlyList<NetworkMembership> NetworkMemberships { get; init; }
    public required IReadOnlyList<Agreement> Agreements { get; init; }
}
