using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.Exports.Feed;

/// <summary>
/// What is new, changed and closed, as an Atom feed (RFC 4287), newest first. The first release has an empty feed: nothing had changed. Times are the
/// day of the revision, not of the build.
/// </summary>
internal static class AtomFeed
{
    /// <summary>The names of RFC 4287.</summary>
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>How many entries are kept.</summary>
    public const int Kept = 100;

    // Section 4.1.2: what an entry of ours has.
    private static readonly string[] EntryParts = ["id", "title", "updated", "link"];

    /// <summary>The feed for these facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="json">The same facts as the JSON file says them.</param>
    /// <param name="baseUrl">Where the site is.</param>
    /// <param name="earlier">What the release before said.</param>
    /// <param name="warn">Told when that cannot be compared.</param>
    public static ExportFile Of(DirectoryFacts facts, ExportFile json, Uri baseUrl, EarlierFeed earlier, Action<string> warn)
    {
        List<XElement> entries = [.. Changes(json, earlier, warn).Select(change => Entry(change, facts.Revision, baseUrl)), .. earlier.Entries];
        var self = new Uri(baseUrl, OpenDataPaths.Feed).AbsoluteUri;
        var feed = new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "nb"),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", "Nytt i oversikten over selvhjelp"),
            new XElement(Atom + "subtitle", "Nye, endrede og nedlagte kontaktpunkter, LINK-sentre, kontorer, organisasjoner, nettverk og avtaler"),
            new XElement(Atom + "updated", Updated(entries, earlier, facts.Revision)),
            new XElement(Atom + "author", new XElement(Atom + "name", facts.HeadOffice.Name)),
            Link("self", self, "application/atom+xml"),
            Link("alternate", new Uri(baseUrl, OpenDataPaths.Page).AbsoluteUri, "text/html"),
            entries.Take(Kept).Select(entry => new XElement(entry)));
        return ExportFile.Of(OpenDataPaths.Feed, Bytes(feed));
    }

    /// <summary>Whether an entry has what RFC 4287 asks of it.</summary>
    public static bool IsWhole(XElement entry) => EntryParts.All(part => entry.Element(Atom + part) is not null);

    private static IReadOnlyList<FactChange> Changes(ExportFile json, EarlierFeed earlier, Action<string> warn)
    {
        if (earlier.Facts is not { } facts) return [];
        try
        {
            using var before = JsonDocument.Parse(facts);
            using var bytes = new MemoryStream();
            json.Write(bytes);
            using var now = JsonDocument.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
            return FactComparison.Changes(before.RootElement, now.RootElement);
        }
        catch (JsonException problem)
        {
            warn($"{OpenDataPaths.Json} of the previous release cannot be compared, so the feed tells of no change: {problem.Message}");
            return [];
        }
    }

    // RFC 4151: an id that stays, also when the page it tells of moves.
    private static XElement Entry(FactChange change, Revision revision, Uri baseUrl)
    {
        var page = change.Kind.Page(change.Slug);
        var link = new Uri(baseUrl, change.What == ChangeKind.Removed ? change.Kind.ListPage : page).AbsoluteUri;
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", $"tag:{baseUrl.IdnHost},{revision.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}:{revision.Number}{page}"),
            new XElement(Atom + "title", $"{Label(change.What)}: {change.Name}"),
            new XElement(Atom + "updated", Instant(revision)),
            Link("alternate", link, "text/html"),
            new XElement(Atom + "category", new XAttribute("term", change.What.ToString().ToLowerInvariant()), new XAttribute("label", Label(change.What))),
            new XElement(Atom + "category", new XAttribute("term", change.Kind.List), new XAttribute("label", change.Kind.Label)),
            new XElement(Atom + "summary", Summary(change)));
    }

    private static string Label(ChangeKind what) => what switch
    {
        ChangeKind.New => "Ny",
        ChangeKind.Changed => "Endret",
        ChangeKind.Closed => "Nedlagt",
        _ => "Tatt ut",
    };

    private static string Summary(FactChange change) => change.What switch
    {
        ChangeKind.New => $"{change.Kind.Label}. Ny i oversikten.",
        ChangeKind.Removed => $"{change.Kind.Label}. Står ikke lenger i oversikten.",
        _ => $"{change.Kind.Label}. Endret: {string.Join(", ", change.Fields.Select(FieldWords.Of).Distinct())}.",
    };

    // Section 4.2.15: the last change that matters, which is that of the newest entry. Without any: of the first feed that said so.
    private static string Updated(IReadOnlyList<XElement> entries, EarlierFeed earlier, Revision revision) =>
        entries is [var newest, ..] ? (string)newest.Element(Atom + "updated")!
        : earlier.Updated is { } before ? before.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : Instant(revision);

    private static string Instant(Revision revision) => revision.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static byte[] Bytes(XElement feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" })) feed.Save(xml);
        return bytes.ToArray();
    }
}
