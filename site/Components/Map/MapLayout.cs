namespace Selvhjelp.Site.Components.Map;

/// <summary>
/// Where the dots of the map lie in the drawing. Each keeps to its true place as far as it can; where municipalities are small, around the
/// Oslo fjord, dots move apart until none covers another. The same dots always give the same layout.
/// </summary>
public sealed class MapLayout
{
    /// <summary>Radius of the largest dot, in units.</summary>
    public const double Radius = 2.6;

    // Two dots at this distance still do not touch when both are rounded to whole units, each by up to half the diagonal of a unit.
    private const double Distance = (2 * Radius) + 1.45;
    private const int Margin = 6;
    private const int TrueHeight = 390;
    private const int Rounds = 150;
    private const int MostRounds = 5000;
    private const double Homesickness = 0.05;

    private MapLayout(int width, int height, IReadOnlyList<PlacedDot> dots)
    {
        Width = width;
        Height = height;
        Dots = dots;
    }

    /// <summary>Width of the drawing in units.</summary>
    public int Width { get; }

    /// <summary>Height of the drawing in units.</summary>
    public int Height { get; }

    /// <summary>The dots in the order in which they were given.</summary>
    public IReadOnlyList<PlacedDot> Dots { get; }

    /// <summary>Lays the dots out. A map without dots is empty, not an error.</summary>
    public static MapLayout Of(IReadOnlyList<MapDot> dots)
    {
        if (dots.Count == 0) return new MapLayout(2 * Margin, 2 * Margin, []);
        var home = Fit(dots);
        var place = Spread(home);
        var (left, top) = (place.Min(p => p.X) - Margin, place.Min(p => p.Y) - Margin);
        return new MapLayout(
            Round(place.Max(p => p.X) - left) + Margin,
            Round(place.Max(p => p.Y) - top) + Margin,
            [.. dots.Select((dot, i) => new PlacedDot(dot, Round(place[i].X - left), Round(place[i].Y - top)))]);
    }

    private static int Round(double units) => (int)Math.Round(units, MidpointRounding.AwayFromZero);

    // True places, in units, y downwards.
    private static Point[] Fit(IReadOnlyList<MapDot> dots)
    {
        var points = dots.Select(dot => Projection.Project(dot.Latitude, dot.Longitude)).ToList();
        var (south, north) = (points.Min(p => p.Y), points.Max(p => p.Y));
        var scale = north > south ? TrueHeight / (north - south) : 1;
        var west = points.Min(p => p.X);
        return [.. points.Select(p => new Point((p.X - west) * scale, (north - p.Y) * scale))];
    }

    // Dots that are too close push each other away, and every dot is drawn a little towards home; at last only the pushing is left,
    // until no two are too close.
    private static Point[] Spread(Point[] home)
    {
        var place = (Point[])home.Clone();
        for (var round = 0; round < Rounds; round++)
        {
            Push(place);
            Pull(place, home);
        }

        for (var round = 0; round < MostRounds && Push(place); round++)
        {
        }

        return place;
    }

    private static bool Push(Point[] place)
    {
        var moved = false;
        for (var a = 0; a < place.Length; a++)
        {
            for (var b = a + 1; b < place.Length; b++)
            {
                var (x, y) = (place[b].X - place[a].X, place[b].Y - place[a].Y);
                if (Math.Abs(x) >= Distance || Math.Abs(y) >= Distance) continue;
                var distance = Math.Sqrt((x * x) + (y * y));
                if (distance >= Distance) continue;
                // Two dots in the same place part in a direction of their own.
                if (distance < 1e-9) (x, y, distance) = (Math.Cos(a + b), Math.Sin(a + b), 1e-9);
                else (x, y) = (x / distance, y / distance);
                var step = ((Distance - distance) / 2) + 1e-6;
                place[a] = new Point(place[a].X - (x * step), place[a].Y - (y * step));
                place[b] = new Point(place[b].X + (x * step), place[b].Y + (y * step));
                moved = true;
            }
        }

        return moved;
    }

    private static void Pull(Point[] place, Point[] home)
    {
        for (var i = 0; i < place.Length; i++)
        {
            place[i] = new Point(
                place[i].X + ((home[i].X - place[i].X) * Homesickness),
                place[i].Y + ((home[i].Y - place[i].Y) * Homesickness));
        }
    }

    private readonly record struct Point(double X, double Y);
}
