namespace Selvhjelp.Site.Components.Map;

/// <summary>A municipality on the map of Norway.</summary>
/// <param name="Name">What people read and hear: <c>Herøy (Nordland)</c>.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Latitude">Degrees north of a point inside its border, in WGS 84.</param>
/// <param name="Longitude">Degrees east of the same point.</param>
/// <param name="Coverage">The nearest help that it has.</param>
public sealed record MapDot(string Name, string Url, double Latitude, double Longitude, MapCoverage Coverage);
