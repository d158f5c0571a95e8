using Selvhjelp.Site.Components.Map;

namespace Selvhjelp.Site.Tests.Map;

public sealed class ProjectionTests
{
    [Fact]
    public void North_is_up_and_east_is_right()
    {
        var (alta, oslo, bergen) = (Projection.Project(69.97, 23.27), Projection.Project(59.91, 10.75), Projection.Project(60.39, 5.32));

        alta.Y.ShouldBeGreaterThan(oslo.Y);
        alta.X.ShouldBeGreaterThan(oslo.X);
        bergen.X.ShouldBeLessThan(oslo.X);
    }

    [Fact]
    public void The_middle_meridian_is_straight()
    {
        Projection.Project(58, 15).X.ShouldBe(0, 1e-12);
        Projection.Project(71, 15).X.ShouldBe(0, 1e-12);
    }

    [Theory]
    [InlineData(58.0, 7.0, 60.0, 11.0)] // Mandal, Oslo
    [InlineData(63.4, 10.4, 69.6, 18.9)] // Trondheim, Tromsø
    [InlineData(60.4, 5.3, 59.9, 10.7)] // Bergen, Oslo
    [InlineData(70.4, 31.1, 69.7, 23.0)] // Vardø, Alta
    public void Distances_are_those_on_the_Earth_within_two_parts_of_a_hundred(double north1, double east1, double north2, double east2)
    {
        var ((x1, y1), (x2, y2)) = (Projection.Project(north1, east1), Projection.Project(north2, east2));

        var drawn = Math.Sqrt(Math.Pow(x2 - x1, 2) + Math.Pow(y2 - y1, 2));

        (drawn / GreatCircle(north1, east1, north2, east2)).ShouldBe(1, 0.02);
    }

    private static double GreatCircle(double north1, double east1, double north2, double east2)
    {
        var (a, b) = (double.DegreesToRadians(north1), double.DegreesToRadians(north2));
        var east = double.DegreesToRadians(east2 - east1);
        return Math.Acos((Math.Sin(a) * Math.Sin(b)) + (Math.Cos(a) * Math.Cos(b) * Math.Cos(east)));
    }
}
