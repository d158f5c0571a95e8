namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>ExternalParty</c>: a party that is no entry; a source names it, and that is all. There is one for each name.</summary>
internal sealed class ExternalParty(string name) : Linked<PartyLinks>, IParty
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<Network> RunNetworks => Links.RunNetworks;

    /// <inheritdoc/>
    public IReadOnlyList<NetworkPeriod> NetworkPeriods => Links.NetworkPeriods;

    /// <inheritdoc/>
    public IReadOnlyList<NetworkMembership> NetworkMemberships => Links.NetworkMemberships;

    /// <inheritdoc/>
    public IReadOnlyList<Agreement> Agreements => Links.Agreements;
}
