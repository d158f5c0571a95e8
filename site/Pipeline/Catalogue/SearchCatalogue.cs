using System.Globalization;
using System.Text.Json;

namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>
/// What the browser searches in, as three small files: the entries, the postal codes that are read right after, and the points that are read
/// when a visitor asks what is near. The same input gives the same bytes. site/Assets/src/catalogue.ts reads them.
/// </summary>
/// <param name="Entries">The file that pages name; it names the others.</param>
/// <param name="Places">Postal codes and places.</param>
/// <param name="Points">Where municipalities are.</param>
public sealed record SearchCatalogue(CatalogueFile Entries, CatalogueFile Places, CatalogueFile Points)
{
    /// <summary>Writes the catalogue.</summary>
    /// <param name="assets">The address of the folder that the files are served from, with a slash at its end.</param>
    /// <param name="entries">In any order; titles decide the order in the file.</param>
    /// <param name="postalCodes">In any order.</param>
    /// <param name="headOffice">Whom to turn to when nothing is found.</param>
    /// <param name="words">What the search says, in the language of the entries.</param>
    /// <exception cref="ArgumentException">A postal code leads to a page that is no entry.</exception>
    public static SearchCatalogue Of(
        string assets,
        IEnumerable<CatalogueEntry> entries,
        IEnumerable<CataloguePostalCode> postalCodes,
        CatalogueOffice headOffice,
        CatalogueWords words)
    {
        var ordered = entries.OrderBy(entry => entry.Kind).ThenBy(entry => entry.Title, StringComparer.Ordinal)
            .ThenBy(entry => entry.Url, StringComparer.Ordinal).ToList();
        var places = CatalogueFile.Of("places", json => WritePlaces(json, ordered, postalCodes));
        var points = CatalogueFile.Of("points", json => WritePoints(json, ordered));
        return new SearchCatalogue(CatalogueFile.Of("catalogue", Write), places, points);

        void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("places", assets + places.Name);
            json.WriteString("points", assets + points.Name);
            WriteOffice(json, headOffice);
            WriteWords(json, words);
            WriteEntries(json, ordered);
            json.WriteEndObject();
        }
    }

    // "office":[name,url,label,link,…]
    private static void WriteOffice(Utf8JsonWriter json, CatalogueOffice headOffice)
    {
        json.WriteStartArray("office");
        json.WriteStringValue(headOffice.Name);
        json.WriteStringValue(headOffice.Url);
        foreach (var (label, link) in headOffice.Ways)
        {
            json.WriteStringValue(label);
            json.WriteStringValue(link);
        }

        json.WriteEndArray();
    }

    // "words":{name:text,…},"beginnings":[form,common,…],"minor":[word,…]
    private static void WriteWords(Utf8JsonWriter json, CatalogueWords words)
    {
        json.WriteStartObject("words");
        foreach (var (name, text) in words.Texts) json.WriteString(name, text);
        json.WriteEndObject();
        json.WriteStartArray("beginnings");
        foreach (var (form, common) in words.Beginnings)
        {
            json.WriteStringValue(form);
            json.WriteStringValue(common);
        }

        json.WriteEndArray();
        json.WriteStartArray("minor");
        foreach (var word in words.Minor.Order(StringComparer.Ordinal)) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    // "entries":[[[title,url,detail,[kind of name,name,…]],…] for each kind]
    private static void WriteEntries(Utf8JsonWriter json, List<CatalogueEntry> entries)
    {
        json.WriteStartArray("entries");
        foreach (var kind in Enum.GetValues<CatalogueKind>())
        {
            json.WriteStartArray();
            foreach (var entry in entries.Where(entry => entry.Kind == kind)) WriteEntry(json, entry);
            json.WriteEndArray();
        }

        json.WriteEndArray();
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

    // [hundredths of a degree north, the same east,… for each entry, null for one without a point]; the last with one ends the list.
    private static void WritePoints(Utf8JsonWriter json, List<CatalogueEntry> entries)
    {
        json.WriteStartArray();
        foreach (var entry in entries.Take(entries.FindLastIndex(entry => entry.Point is not null) + 1))
        {
            if (entry.Point is { } point)
            {
                json.WriteNumberValue(Hundredths(point.Latitude));
                json.WriteNumberValue(Hundredths(point.Longitude));
            }
            else
            {
                json.WriteNullValue();
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    // A hundredth of a degree is at most 1.1 km: enough to tell which centre is nearest.
    private static int Hundredths(double degrees) => (int)Math.Round(degrees * 100, MidpointRounding.AwayFromZero);

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
