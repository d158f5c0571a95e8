using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>NetworkMembership</c>: that a party is or was a member of a network.</summary>
internal sealed class NetworkMembership(NetworkMemberRow row, Network network, IParty party)
{
    /// <summary>The network.</summary>
    public Network Network { get; } = network;

    /// <summary>The member.</summary>
    public IParty Party { get; } = party;

    /// <summary>What it does in the network, in bokmål.</summary>
    public string? Role { get; } = row.Role;

    /// <summary>When it became a member.</summary>
    public PartialDate? From { get; } = row.From;

    /// <summary>When it left.</summary>
    public PartialDate? To { get; } = row.To;
}
