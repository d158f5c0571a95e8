using System.Text.Json;

namespace Selvhjelp.Site.Pipeline.Exports.Feed;

/// <summary>
/// Finds what is new, changed and closed between two of our JSON files. Only what an entry says of itself counts: a new phone of the office that
/// helps instead, or a name that another entry has got, is told once, of that entry. The order of a list is no news: most lists are by name, and a new
/// name in one moves the others.
/// </summary>
internal static class FactComparison
{
    // What follows from other entries, from the address of the site, or from the day.
    private static readonly HashSet<string> NotItsOwn = new(StringComparer.Ordinal)
    {
        "url", "verification", "linkCentres", "contactPoints", "counties", "municipalities", "earlierCounties", "runNetworks", "networkPeriods",
        "networkMemberships", "agreements", "hostedContactPoints", "operatedLinkCentres", "fundedLinkCentres",
    };

    // A reference is the same as long as it leads to the same; its words may be written better.
    private static readonly string[] KeyNames = ["code", "slug", "number"];

    private static readonly HashSet<string> ClosedCodes = new(StringComparer.Ordinal) { "closed", "ended" };

    /// <summary>All changes, kind by kind, in the order of the lists; what was removed comes last in its kind.</summary>
    /// <exception cref="JsonException">The earlier file does not have the form of ours.</exception>
    public static IReadOnlyList<FactChange> Changes(JsonElement before, JsonElement now) => [.. PagePaths.FeedKinds.SelectMany(kind => Changes(kind, before, now))];

    private static IEnumerable<FactChange> Changes(FeedKind kind, JsonElement before, JsonElement now)
    {
        var earlier = BySlug(before, kind.List);
        var present = BySlug(now, kind.List);
        foreach (var (slug, entry) in present)
        {
            if (!earlier.TryGetValue(slug, out var old))
            {
                yield return new FactChange(kind, slug, NameOf(entry), ChangeKind.New, []);
                continue;
            }
            var different = DifferentFields(old, entry);
            if (different.Count == 0) continue;
            var what = IsClosed(entry) && !IsClosed(old) ? ChangeKind.Closed : ChangeKind.Changed;
            yield return new FactChange(kind, slug, NameOf(entry), what, different);
        }
        foreach (var (slug, old) in earlier)
        {
            if (!present.ContainsKey(slug)) yield return new FactChange(kind, slug, NameOf(old), ChangeKind.Removed, []);
        }
    }

    private static Dictionary<string, JsonElement> BySlug(JsonElement document, string list)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty(list, out var entries) || entries.ValueKind != JsonValueKind.Array)
            throw new JsonException($"It has no list '{list}'.");
        foreach (var entry in entries.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.Object || StringOf(entry, "slug") is not { } slug || StringOf(entry, "name") is null)
                throw new JsonException($"An entry of '{list}' has no slug or name.");
            found[slug] = entry;
        }
        return found;
    }

    // A field that only one of the files has came or went with the program, not with the facts.
    private static List<string> DifferentFields(JsonElement old, JsonElement entry)
    {
        var different = new List<string>();
        foreach (var field in entry.EnumerateObject())
        {
            if (NotItsOwn.Contains(field.Name) || !old.TryGetProperty(field.Name, out var before)) continue;
            if (field.Name == "contact" && IsFallback(before) && IsFallback(field.Value)) continue;
            if (!Same(before, field.Value)) different.Add(field.Name);
        }
        return different;
    }

    private static bool Same(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind) return false;
        return one.ValueKind switch
        {
            JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength() && SameItems([.. one.EnumerateArray()], [.. other.EnumerateArray()]),
            JsonValueKind.Object => SameObject(one, other),
            _ => JsonElement.DeepEquals(one, other),
        };
    }

    // In any order, each item once. Nearly always each is where it was.
    private static bool SameItems(JsonElement[] items, List<JsonElement> left)
    {
        foreach (var item in items)
        {
            var at = left.FindIndex(candidate => Same(item, candidate));
            if (at < 0) return false;
            left.RemoveAt(at);
        }
        return true;
    }

    private static bool SameObject(JsonElement one, JsonElement other)
    {
        foreach (var key in KeyNames)
        {
            if (StringOf(one, key) is { } value && StringOf(other, key) is { } otherValue) return value == otherValue;
        }
        return one.EnumerateObject().All(field => !other.TryGetProperty(field.Name, out var value) || Same(field.Value, value));
    }

    private static bool IsFallback(JsonElement contact) =>
        contact.ValueKind == JsonValueKind.Object && contact.TryGetProperty("isFallback", out var fallback) && fallback.ValueKind == JsonValueKind.True;

    private static bool IsClosed(JsonElement entry) =>
        entry.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.Object
        && status.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Object
        && StringOf(code, "code") is { } value && ClosedCodes.Contains(value);

    private static string NameOf(JsonElement entry) => StringOf(entry, "name")!;

    private static string? StringOf(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
