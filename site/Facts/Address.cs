namespace Selvhjelp.Site.Facts;

/// <summary>A postal or visiting address.</summary>
/// <param name="Street">Street and number, or the name of the place.</param>
/// <param name="PostalCode">The postal code with its place.</param>
public sealed record Address(string? Street, PostalPlace? PostalCode);

/// <summary>A postal code with the name of its place.</summary>
/// <param name="Code">Four digits.</param>
/// <param name="Place">The name of the postal place.</param>
public sealed record PostalPlace(string Code, string Place);
