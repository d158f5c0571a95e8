using System.Text.Json;
using System.Text.Json.Nodes;

namespace Selvhjelp.Conformance.Tests;

/// <summary>Where two values of JSON differ. Members must come in one order (section 7.2.2), and numbers are compared by value.</summary>
internal static class JsonDifference
{
    /// <summary>The first difference, with the way to it; null when there is none.</summary>
    public static string? Find(JsonElement theirs, JsonElement ours) => Find(Node(theirs), Node(ours), "");

    /// <inheritdoc cref="Find(JsonElement, JsonElement)"/>
    public static string? Find(JsonNode? theirs, JsonNode? ours, string path)
    {
        switch (theirs, ours)
        {
            case (null, null):
                return null;
            case (JsonObject a, JsonObject b):
                var (names, others) = (a.Select(member => member.Key).ToList(), b.Select(member => member.Key).ToList());
                if (!names.SequenceEqual(others))
                    return $"at {path}: members {string.Join(' ', names)} / {string.Join(' ', others)}";
                return names.Select(name => Find(a[name], b[name], $"{path}.{name}")).FirstOrDefault(difference => difference is not null);
            case (JsonArray a, JsonArray b) when a.Count == b.Count:
                return Enumerable.Range(0, a.Count).Select(i => Find(a[i], b[i], $"{path}.{i}")).FirstOrDefault(difference => difference is not null);
            case (JsonArray a, JsonArray b):
                return $"at {path}: {a.Count} / {b.Count} items";
            case (JsonValue a, JsonValue b) when Same(a, b):
                return null;
            default:
                return $"at {path}: {Show(theirs)} / {Show(ours)}";
        }
    }

    private static bool Same(JsonValue a, JsonValue b) => (a.GetValueKind(), b.GetValueKind()) is (JsonValueKind.Number, JsonValueKind.Number)
        ? double.Parse(a.ToJsonString()) == double.Parse(b.ToJsonString())
        : JsonNode.DeepEquals(a, b);

    private static string Show(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element),
    };
}
