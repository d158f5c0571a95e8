namespace Selvhjelp.Site.Facts;

/// <summary>A membership in a network, seen from the member.</summary>
/// <param name="Network">The network.</param>
/// <param name="Role">What the member does in it, in bokmål.</param>
/// <param name="From">When it became a member; null where no source says.</param>
/// <param name="To">When it left; null while it is a member.</param>
public sealed record NetworkMembership(EntryRef Network, string? Role, string? From, string? To);
