namespace Selvhjelp.Site.Facts;

/// <summary>Where people live in a municipality.</summary>
/// <param name="Place">The name of the place.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record Centre(string Place, double Latitude, double Longitude);
