namespace Selvhjelp.Site.Components.Map;

/// <summary>The nearest help that a municipality has: what its dot on the map shows.</summary>
public enum MapCoverage
{
    /// <summary>A contact point in force lies in the municipality or serves it.</summary>
    ContactPoint,

    /// <summary>No contact point, but a LINK centre in operation covers the municipality.</summary>
    LinkCentre,

    /// <summary>Only a district office helps here.</summary>
    Office,
}

/// <summary>A municipality on the map of Norway.</summary>
/// <param name="Name">What people read and hear: <c>Herøy (Nordland)</c>.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Latitude">Degrees north of a point inside its border, in WGS 84.</param>
/// <param name="Longitude">Degrees east of the same point.</param>
/// <param name="Coverage">The nearest help that it has.</param>
public sealed record MapDot(string Name, string Url, double Latitude, double Longitude, MapCoverage Coverage);

/// <summary>A link to a county, for those who cannot or will not use the dots.</summary>
/// <param name="Name">The county's name.</param>
/// <param name="Url">The address of its page.</param>
public sealed record MapCounty(string Name, string Url);

/// <summary>A dot with its place in the drawing.</summary>
/// <param name="Dot">The municipality.</param>
/// <param name="X">Units from the left edge.</param>
/// <param name="Y">Units from the top edge.</param>
public sealed record PlacedDot(MapDot Dot, int X, int Y);
