using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>A file of the site's assets.</summary>
/// <param name="Name">File name with a hash of the content in it.</param>
/// <param name="Content">UTF-8 JSON.</param>
public sealed record CatalogueFile(string Name, byte[] Content);

/// <summary>
/// What the browser searches in, as two small files: the entries, and the postal codes that are read right after. The same input gives the
/// same bytes. site/Assets/src/catalogue.ts reads them.
/// </summary>
/// <param name="Entries">The file that pages name; it names the other.</param>
/// <param name="Places">Postal codes and places.</param>
public sealed record SearchCatalogue(CatalogueFile Entries, CatalogueFile Places)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the catalogue.</summary>
    /// <param name="assets">The address of the folder that the files are served from, with a slash at its end.</param>
    /// <param name="entries">In any order; titles decide the order in the file.</param>
    /// <param name="postalCodes">In any order.</param>
    /// <param name="headOffice">Whom to turn to when nothing is found.</param>
    /// <exception cref="ArgumentException">A postal code leads to a page that is no entry.</exception>
    public static SearchCatalogue Of(
        string assets, IEnumerable<CatalogueEntry> entries, IEnumerable<CataloguePostalCode> postalCodes, CatalogueOffice headOffice)
    {
        var ordered = entries.OrderBy(entry => entry.Kind).ThenBy(entry => entry.Title, StringComparer.Ordinal)
            .ThenBy(entry => entry.Url, StringComparer.Ordinal).ToList();
        var places = File("places", json => WritePlaces(json, ordered, postalCodes));
        return new SearchCatalogue(File("catalogue", json => WriteEntries(json, assets + places.Name, ordered, headOffice)), places);
    }

    private static CatalogueFile File(string name, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact)) write(json);
        var hash = Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))[..10];
        return new CatalogueFile($"{name}.{hash}.json", buffer.WrittenSpan.ToArray());
    }

    // {"places":url,"office":[name,url,label,link,…],"entries":[[[title,url,detail,[kind of name,name,…]],…] for each kind]}
    private static void WriteEntries(Utf8JsonWriter json, string places, List<CatalogueEntry> entries, CatalogueOffice headOffice)
    {
        json.WriteStartObject();
        json.WriteString("places", places);
        json.WriteStartArray("office");
        json.WriteStringValue(headOffice.Name);
        json.WriteStringValue(headOffice.Url);
        foreach (var (label, link) in headOffice.Ways)
        {
            json.WriteStringValue(label);
            json.WriteStringValue(link);
        }

        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var kind in Enum.GetValues<CatalogueKind>())
        {
            json.WriteStartArray();
            foreach (var entry in entries.Where(entry => entry.Kind == kind)) WriteEntry(json, entry);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, CatalogueEntry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.Title);
        json.WriteStringValue(entry.Url);
        json.WriteStringValue(entry.Detail);
        if (entry.OtherNames.Count > 0)
        {
            json.WriteStartArray();
            foreach (var other in entry.OtherNames.Distinct().OrderBy(name => name.Kind).ThenBy(name => name.Name, StringComparer.Ordinal))
            {
                json.WriteNumberValue((int)other.Kind);
                json.WriteStringValue(other.Name);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // {"names":"one a line, empty for the entry's title","entries":[index],"codes":"steps between a place's codes, places by comma"}
    private static void WritePlaces(Utf8JsonWriter json, List<CatalogueEntry> entries, IEnumerable<CataloguePostalCode> postalCodes)
    {
        var index = entries.Select((entry, i) => (entry.Url, i)).DistinctBy(pair => pair.Url).ToDictionary();
        var places = postalCodes.GroupBy(code => (code.Place, code.Url))
            .Select(group => new Place(group.Key.Place, EntryOf(group.First(), index), Numbers(group)))
            .OrderBy(place => place.Codes[0]).ThenBy(place => place.Name, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("names", string.Join('\n', places.Select(place => place.Name == entries[place.Entry].Title ? "" : place.Name)));
        json.WriteStartArray("entries");
        foreach (var place in places) json.WriteNumberValue(place.Entry);
        json.WriteEndArray();
        json.WriteString("codes", Steps(places));
        json.WriteEndObject();
    }

    private static int EntryOf(CataloguePostalCode code, Dictionary<string, int> index) =>
        index.TryGetValue(code.Url, out var entry)
            ? entry
            : throw new ArgumentException(
                $"The postal code {code.Code} leads to {code.Url}, which is no entry of the catalogue.", nameof(code));

    private static List<int> Numbers(IEnumerable<CataloguePostalCode> codes) =>
        [.. codes.Select(code => int.Parse(code.Code, NumberStyles.None, CultureInfo.InvariantCulture)).Distinct().Order()];

    // A place's first code counts from the first code of the place before, its next codes from the one before.
    private static string Steps(List<Place> places)
    {
        var before = 0;
        return string.Join(',', places.Select(place =>
        {
            var steps = place.Codes.Zip(place.Codes.Prepend(before), (code, previous) => code - previous).ToList();
            before = place.Codes[0];
            return string.Join(' ', steps);
        }));
    }

    private sealed record Place(string Name, int Entry, List<int> Codes);
}
