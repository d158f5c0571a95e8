using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Selvhjelp.Site.Pipeline.Exports.Feed;

/// <summary>What the release before said: its feed goes on in this one, and its facts tell what has changed.</summary>
/// <param name="Entries">Entries of its feed, newest first, as they stood.</param>
/// <param name="Updated">When its feed was changed last; null when it has none that can be read.</param>
/// <param name="Facts">Its JSON file; null when it has none that can be read.</param>
internal sealed record EarlierFeed(IReadOnlyList<XElement> Entries, DateTimeOffset? Updated, byte[]? Facts)
{
    /// <summary>No release before.</summary>
    public static EarlierFeed None { get; } = new([], null, null);

    /// <summary>Reads what the release in a folder said. What is missing there was not said; what is broken is told of and passed over.</summary>
    /// <param name="folder">The folder; null for no release before.</param>
    /// <param name="warn">Told what could not be read.</param>
    public static EarlierFeed In(string? folder, Action<string> warn)
    {
        if (folder is null) return None;
        var feed = Read(folder, OpenDataPaths.Feed, warn, AtomOf) ?? None;
        return feed with { Facts = Read(folder, OpenDataPaths.Json, warn, bytes => bytes) };
    }

    private static EarlierFeed AtomOf(byte[] bytes)
    {
        // A document type could make a small file large; ours have none, and the reader refuses them unless told otherwise.
        using var reader = XmlReader.Create(new MemoryStream(bytes));
        var feed = XDocument.Load(reader).Root;
        if (feed?.Name != AtomFeed.Atom + "feed") throw new XmlException("It is not an Atom feed.");
        var updated = DateTimeOffset.TryParse((string?)feed.Element(AtomFeed.Atom + "updated"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when) ? when : (DateTimeOffset?)null;
        return new EarlierFeed([.. feed.Elements(AtomFeed.Atom + "entry").Where(AtomFeed.IsWhole)], updated, null);
    }

    private static T? Read<T>(string folder, string path, Action<string> warn, Func<byte[], T> content) where T : class
    {
        var file = Path.Join(folder, path);
        try
        {
            return File.Exists(file) ? content(File.ReadAllBytes(file)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException or JsonException)
        {
            warn($"{path} of the previous release cannot be read, and is passed over: {problem.Message}");
            return null;
        }
    }
}
