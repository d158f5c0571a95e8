using System.Text.Json;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>
/// Whom to contact in every municipality, in one small file for a visitor without a network: hundreds of pages would say the same in a hundred times
/// the space. site/Assets/src/offline.ts reads it.
/// </summary>
internal sealed class OfflineContacts
{
    private readonly DirectoryFacts facts;
    private readonly SitePaths paths;
    private readonly Wording wording;
    private readonly SearchWords words;
    private readonly OfflineWords offline;
    private readonly List<Contactable> entries = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private OfflineContacts(DirectoryFacts facts, Language language) =>
        (this.facts, paths, wording, words, offline) = (facts, new(language), new(language), new(language), new(language));

    /// <summary>The file in one language. The same facts give the same bytes.</summary>
    public static CatalogueFile Of(DirectoryFacts facts, Language language)
    {
        var contacts = new OfflineContacts(facts, language);
        return CatalogueFile.Of("contacts", contacts.Write);
    }

    // {"entries":[[name,url,detail,source,label,link,…],…],"places":[[title,url,entry,…],…],"helper":entry}
    private void Write(Utf8JsonWriter json)
    {
        var places = facts.Municipalities.Select(place => (Place: place, Entries: EntriesOf(place).Distinct().ToList())).ToList();
        foreach (var point in facts.ContactPoints.Where(FactsQuestions.IsOpen)) Number(point);
        foreach (var centre in facts.LinkCentres.Where(FactsQuestions.IsOpen)) Number(centre);
        foreach (var office in facts.DistrictOffices.Where(FactsQuestions.IsOpen)) Number(office);
        json.WriteStartObject();
        json.WriteNumber("helper", Number(facts.HeadOffice));
        json.WriteStartArray("entries");
        foreach (var entry in entries) Write(json, entry);
        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var (place, numbered) in places)
        {
            json.WriteStartArray();
            json.WriteStringValue(place.DisambiguatedName);
            json.WriteStringValue(paths.Municipality(place.Slug!));
            foreach (var number in numbered) json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // In the order of the municipality's page. One of them has a phone or e-mail of its own, so that there is always somebody to reach. The office that was
    // there for the municipality in some year, without a contact of its own, helps nobody who is without a network.
    private IReadOnlyList<int> EntriesOf(Municipality place)
    {
        List<int> entries = [.. facts.OpenContactPoints(place).Select(Number), .. place.LinkCentres.Select(facts.LinkCentre).Where(FactsQuestions.IsOpen).Select(Number)];
        var isAlone = entries.Count == 0;
        entries.Add(Number(facts.DistrictOffices.FirstOrDefault(o => o.Slug == place.Contact.Entry.Slug && !o.Contact.IsFallback) ?? facts.HeadOffice));
        if (isAlone && facts.Nearest(place) is { } nearest) entries.Add(Number(facts.ContactPoint(nearest.ContactPoint)));
        return entries;
    }

    private int Number(ContactPoint point) => Number(paths.ContactPoint(point.Slug), words.ContactPoint, point, point.Address, point.Municipality);

    private int Number(LinkCentre centre) => Number(paths.LinkCentre(centre.Slug), words.LinkCentre, centre, centre.Address, centre.Municipality);

    private int Number(DistrictOffice office) => Number(paths.Office(office.Slug), wording.Label(office.Kind), office, office.Address, office.Municipality);

    private int Number(string url, string kind, IDirectoryEntry entry, Address? address, PlaceRef? seat)
    {
        if (numbers.TryGetValue(url, out var known)) return known;
        var where = Wording.Details(address?.Street, address?.PostalCode is { } postal ? $"{postal.Code} {postal.Place}" : null);
        entries.Add(new Contactable(
            entry.Name, url, kind + (where is not null ? $". {where}" : seat is null ? "" : words.In(seat.Name)), offline.Source(wording.Year(entry)), [.. WaysTo(entry)]));
        return numbers[url] = entries.Count - 1;
    }

    private IEnumerable<ContactWay> WaysTo(IDirectoryEntry entry)
    {
        if (entry.Contact is { IsFallback: false, Phone: { } phone }) yield return new ContactWay(words.Ring(phone), OutwardLinks.Phone(phone));
        if (entry.Contact is { IsFallback: false, Email: { } email }) yield return new ContactWay(words.Write(email), OutwardLinks.Email(email));
        if (OutwardLinks.Web(entry.Website) is { } web) yield return new ContactWay(offline.Website(OutwardLinks.Shown(web)), web);
    }

    private static void Write(Utf8JsonWriter json, Contactable entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.Name);
        json.WriteStringValue(entry.Url);
        json.WriteStringValue(entry.Detail);
        json.WriteStringValue(entry.Source);
        foreach (var (label, link) in entry.Ways)
        {
            json.WriteStringValue(label);
            json.WriteStringValue(link);
        }

        json.WriteEndArray();
    }

    private sealed record Contactable(string Name, string Url, string Detail, string Source, IReadOnlyList<ContactWay> Ways);
}
