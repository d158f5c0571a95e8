using System.Text.Json;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Exports;

/// <summary>The maps, held against RFC 7946.</summary>
public sealed class GeoJsonTests
{
    [Theory]
    [InlineData("/data/municipalities.geojson", 3)]
    [InlineData("/data/contact-points.geojson", 3)]
    public void Every_feature_has_what_the_RFC_asks_of_it(string path, int count)
    {
        var collection = Exported.OfAll().Json(path);

        collection.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        var features = collection.GetProperty("features").EnumerateArray().ToList();
        features.Count.ShouldBe(count);
        features.Select(f => f.GetProperty("id").GetString()).ShouldBeUnique();
        foreach (var feature in features)
        {
            feature.GetProperty("type").GetString().ShouldBe("Feature");
            feature.GetProperty("properties").ValueKind.ShouldBe(JsonValueKind.Object);
            feature.GetProperty("properties").GetProperty("sources").GetArrayLength().ShouldBeGreaterThan(0);
            var geometry = feature.GetProperty("geometry");
            if (geometry.ValueKind == JsonValueKind.Null) continue;
            geometry.GetProperty("type").GetString().ShouldBe("Point");
            geometry.GetProperty("coordinates").GetArrayLength().ShouldBe(2);
        }
    }

    [Fact]
    public void Longitude_comes_first()
    {
        var centre = SyntheticFacts.MunicipalityWithPoint().Centre;
        var feature = Exported.OfAll().Json("/data/municipalities.geojson").GetProperty("features").EnumerateArray().First(f => f.GetProperty("id").GetString() == "municipality/9001");
        feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ShouldBe([centre.Longitude, centre.Latitude]);
    }

    [Fact]
    public void A_contact_point_without_municipality_has_no_place_and_another_says_whose_place_it_has()
    {
        var features = Exported.OfAll().Json("/data/contact-points.geojson").GetProperty("features").EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!);
        features["contact-point/oppdiktet-gruppe-pa-nett"].GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null);
        features["contact-point/oppdiktet-kontaktpunkt"].GetProperty("properties").GetProperty("position").GetString().ShouldBe("centre_of_municipality");
    }

    [Fact]
    public void The_phone_of_the_office_that_helps_instead_is_not_given_as_the_contact_points_own()
    {
        var closed = Exported.OfAll().Json("/data/contact-points.geojson").GetProperty("features").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "contact-point/nedlagt-kontaktpunkt");
        closed.GetProperty("properties").GetProperty("email").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
