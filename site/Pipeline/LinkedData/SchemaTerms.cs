using System.Text.Json.Nodes;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>
/// Pieces of schema.org's vocabulary that several kinds of entries have. Nothing here says that somebody gives medical help, which self-help is not, and
/// nobody is a natural person.
/// </summary>
/// <param name="site">The facts, and where the site is.</param>
internal sealed class SchemaTerms(SiteContext site)
{
    // An entry is the same thing on the page of each language, so it is named by the page that always is.
    private static readonly SitePaths Bokmaal = new(Language.Bokmaal);

    /// <summary>An entry of a type, with its name, its own address and its page.</summary>
    /// <param name="type">The type in schema.org.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="path">Its page, by slug.</param>
    public JsonObject Entry(string type, IDirectoryEntry entry, Func<SitePaths, string, string> path)
    {
        var node = new JsonObject
        {
            ["@type"] = type,
            ["@id"] = IdOf(path(Bokmaal, entry.Slug)),
            ["name"] = entry.Name,
            ["url"] = Absolute(path(site.Paths, entry.Slug)),
        };
        if (OutwardLinks.Web(entry.Website) is { } web) node["sameAs"] = web;
        return node;
    }

    /// <summary>Points to an entry that has its own page.</summary>
    public JsonObject Reference(string type, EntryRef entry, Func<SitePaths, string, string> path) =>
        new() { ["@type"] = type, ["@id"] = IdOf(path(Bokmaal, entry.Slug)), ["name"] = entry.Name };

    /// <summary>Points to a party, or only names it where that is all we know.</summary>
    public JsonObject Reference(PartyRef party)
    {
        var node = new JsonObject { ["@type"] = party.Kind == nameof(ContactPoint) ? "Service" : "Organization" };
        if (Bokmaal.Of(party) is { } path) node["@id"] = IdOf(path);
        node["name"] = party.Name;
        return node;
    }

    /// <summary>An address, as far as it is known; null where not even the place is.</summary>
    public static JsonObject? Address(Address? address, string? place)
    {
        if (address is null && place is null) return null;
        var node = new JsonObject { ["@type"] = "PostalAddress" };
        if (address?.Street is { } street) node["streetAddress"] = street;
        if (address?.PostalCode is { } postal) node["postalCode"] = postal.Code;
        if ((address?.PostalCode?.Place ?? place) is { } town) node["addressLocality"] = town;
        node["addressCountry"] = "NO";
        return node;
    }

    /// <summary>The entry's own phone and e-mail; null where another answers for it.</summary>
    public static JsonObject? Contact(IDirectoryEntry entry)
    {
        var contact = entry.Contact;
        if (contact.IsFallback || contact.Entry.Slug != entry.Slug || contact.Entry.Kind != entry.GetType().Name) return null;
        var node = new JsonObject { ["@type"] = "ContactPoint" };
        if (contact.Phone is { } phone) node["telephone"] = phone;
        if (contact.Email is { } email) node["email"] = email;
        return node;
    }

    /// <summary>Municipalities or counties in which something is done; null for none.</summary>
    public static JsonArray? Areas(IEnumerable<string> names) => List(names.Select(name => (JsonNode)new JsonObject { ["@type"] = "AdministrativeArea", ["name"] = name }));

    /// <summary>Several values; null for none.</summary>
    public static JsonArray? List(IEnumerable<JsonNode> nodes) => nodes.ToArray() is { Length: > 0 } all ? new JsonArray(all) : null;

    /// <summary>Gives a node a value if there is one.</summary>
    public static void Set(JsonObject node, string name, JsonNode? value)
    {
        if (value is not null) node[name] = value;
    }

    /// <summary>The whole address of a page.</summary>
    public string Absolute(string path) => new Uri(site.BaseUrl, path).AbsoluteUri;

    private string IdOf(string path) => Absolute(path) + "#entry";
}
