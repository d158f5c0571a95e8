using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>
/// Places as GeoJSON (RFC 7946): positions are longitude, latitude in WGS 84. A contact point has no position of its own in the facts: it is drawn
/// at the centre of its municipality, and says so.
/// </summary>
internal static class GeoJson
{
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Bytes that wait in memory for the next feature.
    private const int MostPending = 64 * 1024;

    /// <summary>Municipalities in force, each at the place where people live.</summary>
    public static ExportFile Municipalities(DirectoryFacts facts, Uri baseUrl) => File(OpenDataPaths.Municipalities, json =>
    {
        foreach (var place in facts.Municipalities)
        {
            StartFeature(json, "municipality/" + place.Number, place.Centre);
            json.WriteString("number", place.Number);
            json.WriteString("name", place.Name);
            json.WriteString("kind", place.Kind.Value);
            json.WriteString("county", place.County?.Name);
            json.WriteString("centre", place.Centre.Place);
            json.WriteString("position", "centre_of_municipality");
            json.WriteString("contactPointCoverage", place.ContactPointCoverage?.ToString().ToUpperInvariant());
            json.WriteString("url", new Uri(baseUrl, PagePaths.Municipality(place.Slug!)).AbsoluteUri);
            EndFeature(json, place.Sources, place.AsOfYear);
        }
    });

    /// <summary>Contact points in every state; one without municipality, such as a digital one, is a feature without a place.</summary>
    public static ExportFile ContactPoints(DirectoryFacts facts, Uri baseUrl) => File(OpenDataPaths.ContactPoints, json =>
    {
        foreach (var point in facts.ContactPoints)
        {
            var centre = point.Municipality is { } seat ? facts.RegisteredAs(seat.Number)?.Centre : null;
            StartFeature(json, "contact-point/" + point.Slug, centre);
            json.WriteString("slug", point.Slug);
            json.WriteString("name", point.Name);
            json.WriteString("kind", "contact_point");
            json.WriteString("status", point.Status?.Code.Value);
            json.WriteString("municipality", point.Municipality?.Number);
            json.WriteString("municipalityName", point.Municipality?.Name);
            json.WriteString("position", centre is null ? null : "centre_of_municipality");
            json.WriteString("phone", point.Contact.IsFallback ? null : point.Contact.Phone);
            json.WriteString("email", point.Contact.IsFallback ? null : point.Contact.Email);
            json.WriteString("website", OutwardLinks.Web(point.Website));
            json.WriteString("verification", point.Verification.ToString().ToUpperInvariant());
            json.WriteString("url", new Uri(baseUrl, PagePaths.Of(point)).AbsoluteUri);
            EndFeature(json, point.Sources, point.AsOfYear);
        }
    });

    // Section 3.3. Section 6.1 lets the collection have members of its own; they tell whose the points are.
    private static ExportFile File(string path, Action<Utf8JsonWriter> features) => new(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, Letters);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("attribution", $"{Licence.Centres.What}: {Licence.Centres.Owner}, {Licence.Centres.Name}. {Licence.Numbers.What}: {Licence.Numbers.Owner}.");
        json.WriteString("licence", Licence.NotChosen);
        json.WriteStartArray("features");
        features(json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    // Section 3.2: a feature without a place has a null geometry. Section 3.1.1: longitude first.
    private static void StartFeature(Utf8JsonWriter json, string id, Centre? centre)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", id);
        if (centre is null)
        {
            json.WriteNull("geometry");
        }
        else
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(centre.Longitude);
            json.WriteNumberValue(centre.Latitude);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteStartObject("properties");
    }

    private static void EndFeature(Utf8JsonWriter json, IEnumerable<string> sources, int asOfYear)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources) json.WriteStringValue(source);
        json.WriteEndArray();
        json.WriteNumber("asOfYear", asOfYear);
        json.WriteEndObject();
        json.WriteEndObject();
        if (json.BytesPending > MostPending) json.Flush();
    }
}
