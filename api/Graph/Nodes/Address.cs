namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Address</c>; at least one part is known.</summary>
/// <param name="Street">Street and number, or the name of the place.</param>
/// <param name="PostalCode">The postal code with its place.</param>
internal sealed record Address(string? Street, PostalCode? PostalCode)
{
    /// <summary>The address of these parts; null when there are none.</summary>
    public static Address? Of(string? street, PostalCode? postalCode) =>
        street is null && postalCode is null ? null : new Address(street, postalCode);
}
