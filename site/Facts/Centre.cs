namespace Selvhjelp.Site.Facts;

/// <summary>Where people live in a municipality.</summary>
/// <param name="Place">The name of the place.</param>
public sealed record Centre(string Place);
