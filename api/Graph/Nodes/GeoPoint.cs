namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>GeoPoint</c>: a point in WGS 84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal sealed record GeoPoint(double Latitude, double Longitude);
