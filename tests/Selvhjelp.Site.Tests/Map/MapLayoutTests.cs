using Selvhjelp.Site.Components.Map;

namespace Selvhjelp.Site.Tests.Map;

public sealed class MapLayoutTests
{
    /// <summary>The corners of Norway: Lindesnes, Solund, Nordkapp, Vardø.</summary>
    private static readonly MapDot[] Corners =
    [
        SyntheticNorway.Dot(0, 58.0, 7.1), SyntheticNorway.Dot(1, 61.0, 4.7), SyntheticNorway.Dot(2, 71.0, 25.8), SyntheticNorway.Dot(3, 70.4, 31.1),
    ];

    [Fact]
    public void No_two_of_357_dots_touch()
    {
        var placed = MapLayout.Of(SyntheticNorway.Dots(357)).Dots;

        placed.Count.ShouldBe(357);
        Closest(placed).ShouldBeGreaterThanOrEqualTo(2 * MapLayout.Radius);
    }

    [Fact]
    public void Dots_in_one_and_the_same_place_part()
    {
        var same = Enumerable.Range(0, 20).Select(i => SyntheticNorway.Dot(i, 60, 11)).ToList();

        Closest(MapLayout.Of(same).Dots).ShouldBeGreaterThanOrEqualTo(2 * MapLayout.Radius);
    }

    [Fact]
    public void Every_dot_lies_inside_the_drawing()
    {
        var layout = MapLayout.Of(SyntheticNorway.Dots(357));

        foreach (var (_, x, y) in layout.Dots)
        {
            x.ShouldBeInRange(3, layout.Width - 3);
            y.ShouldBeInRange(3, layout.Height - 3);
        }
    }

    [Fact]
    public void Dots_with_room_around_them_stay_where_they_are()
    {
        var placed = MapLayout.Of(Corners).Dots;

        placed[2].Y.ShouldBeLessThan(placed[3].Y);
        placed[3].Y.ShouldBeLessThan(placed[1].Y);
        placed[1].Y.ShouldBeLessThan(placed[0].Y);
        placed.MinBy(p => p.X).ShouldBe(placed[1]);
        placed.MaxBy(p => p.X).ShouldBe(placed[3]);
    }

    [Fact]
    public void Norway_is_taller_than_wide_by_about_a_quarter()
    {
        var layout = MapLayout.Of(Corners);

        ((double)layout.Width / layout.Height).ShouldBe(0.79, 0.03);
    }

    [Fact]
    public void The_same_dots_give_the_same_layout() =>
        MapLayout.Of(SyntheticNorway.Dots(357)).Dots.ShouldBe(MapLayout.Of(SyntheticNorway.Dots(357)).Dots);

    [Fact]
    public void A_map_may_be_empty_or_have_one_dot()
    {
        MapLayout.Of([]).Dots.ShouldBeEmpty();
        MapLayout.Of([SyntheticNorway.Dot(0, 60, 10)]).Dots.Count.ShouldBe(1);
    }

    private static double Closest(IReadOnlyList<PlacedDot> dots) =>
        (from a in dots from b in dots where a != b select Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2))).Min();
}
