namespace Selvhjelp.Site.Components.Map;

/// <summary>
/// Transverse Mercator on a sphere, around 15° east: the middle meridian of UTM zone 33, in which maps of the whole of Norway are drawn.
/// Angles are kept, so that the country is upright and not stretched.
/// </summary>
internal static class Projection
{
    private const double MiddleMeridian = 15;

    /// <summary>The point in radii of the Earth: x to the east of the middle meridian, y to the north of the equator.</summary>
    public static (double X, double Y) Project(double latitude, double longitude)
    {
        var phi = double.DegreesToRadians(latitude);
        var lambda = double.DegreesToRadians(longitude - MiddleMeridian);
        return (Math.Atanh(Math.Cos(phi) * Math.Sin(lambda)), Math.Atan2(Math.Tan(phi), Math.Cos(lambda)));
    }
}
