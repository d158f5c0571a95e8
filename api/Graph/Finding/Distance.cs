using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>Distances between the centres of municipalities, as the crow flies.</summary>
internal static class Distance
{
    /// <summary>From here on a contact point is far away and comes last.</summary>
    public const double FarKm = 100;

    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Kilometres on a sphere with the Earth's mean radius (haversine).</summary>
    public static double Km(Centre from, Centre to)
    {
        var fromLatitude = double.DegreesToRadians(from.Latitude);
        var toLatitude = double.DegreesToRadians(to.Latitude);
        var halfLatitude = Math.Sin((toLatitude - fromLatitude) / 2);
        var halfLongitude = Math.Sin(double.DegreesToRadians(to.Longitude - from.Longitude) / 2);
        var h = (halfLatitude * halfLatitude) + (Math.Cos(fromLatitude) * Math.Cos(toLatitude) * halfLongitude * halfLongitude);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>To whole kilometres below 20, to fives below 100, to tens above: more would be false precision.</summary>
    public static int Rounded(double km) => km switch
    {
        < 20 => RoundTo(1, km),
        < 100 => RoundTo(5, km),
        _ => RoundTo(10, km),
    };

    private static int RoundTo(int step, double km) => step * (int)Math.Round(km / step, MidpointRounding.AwayFromZero);
}
