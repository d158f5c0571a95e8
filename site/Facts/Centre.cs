namespace Selvhjelp.Site.Facts;

/// <summary>Where people live in a municipality.</summary>
/// <param name="Place">The name of the place.</param>
/// <param name="Latitude">Degrees north, in WGS 84.</param>
/// <param name="Longitude">Degrees east, in WGS 84.</param>
public sealed record Centre(string Place, double Latitude, double Longitude);
