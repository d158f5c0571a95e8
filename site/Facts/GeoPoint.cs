namespace Selvhjelp.Site.Facts;

/// <summary>A point on the Earth, in WGS 84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record GeoPoint(double Latitude, double Longitude);
