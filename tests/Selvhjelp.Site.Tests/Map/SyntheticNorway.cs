using Selvhjelp.Site.Components.Map;

namespace Selvhjelp.Site.Tests.Map;

/// <summary>Made-up municipalities, as crowded in the south-east as the real ones. Seeded: always the same.</summary>
internal static class SyntheticNorway
{
    private const int Seed = 357;

    public static IReadOnlyList<MapDot> Dots(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(i => i % 3 == 0
            ? Dot(i, 59 + (random.NextDouble() * 1.5), 9.5 + (random.NextDouble() * 2))
            : Spine(i, random))];
    }

    public static MapDot Dot(int number, double latitude, double longitude) =>
        new($"Prøvekommune {number}", $"/kommune/prove-{number}/", latitude, longitude, (MapCoverage)(number % 3));

    // Along the country's length, within a few degrees of its coast.
    private static MapDot Spine(int number, Random random)
    {
        var along = random.NextDouble();
        return Dot(number, 58 + (along * 13), 6 + (along * along * 22) + (random.NextDouble() * 3));
    }
}
