namespace Selvhjelp.Site.Facts;

/// <summary>An entry that can take part in networks and agreements.</summary>
public interface IParty
{
    /// <summary>Networks that it runs now.</summary>
    IReadOnlyList<EntryRef> RunNetworks { get; }

    /// <summary>Times in which it runs or ran a network, by the network's name, then oldest first.</summary>
    IReadOnlyList<RunningPeriod> NetworkPeriods { get; }

    /// <summary>Its memberships in networks, past ones included.</summary>
    IReadOnlyList<NetworkMembership> NetworkMemberships { get; }

    /// <summary>Agreements that it is a party to.</summary>
    IReadOnlyList<EntryRef> Agreements { get; }
}
