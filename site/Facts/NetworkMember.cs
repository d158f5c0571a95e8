namespace Selvhjelp.Site.Facts;

/// <summary>A member of a network, seen from the network.</summary>
/// <param name="Party">The member.</param>
/// <param name="Role">What it does in the network, in bokmål.</param>
/// <param name="From">When it became a member; null where no source says.</param>
/// <param name="To">When it left; null while it is a member.</param>
public sealed record NetworkMember(PartyRef Party, string? Role, string? From, string? To);
