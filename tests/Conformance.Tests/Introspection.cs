using System.Text.Json;
using System.Text.Json.Nodes;

namespace Selvhjelp.Conformance.Tests;

/// <summary>
/// Compares introspection results. The order of types, of directives and of the possible types of an interface says nothing (section 4.2), and what
/// is built in is described by each side in its own words.
/// </summary>
internal static class Introspection
{
    private static readonly HashSet<string> BuiltIn =
        ["Int", "Float", "String", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"];

    public static string? Difference(JsonElement theirs, JsonElement ours) => JsonDifference.Find(Comparable(theirs), Comparable(ours), "");

    private static JsonNode Comparable(JsonElement data)
    {
        var schema = JsonNode.Parse(data.GetRawText())!["__schema"]!;
        foreach (var kind in (ReadOnlySpan<string>)["types", "directives"])
        {
            foreach (var item in schema[kind]!.AsArray())
            {
                var name = item!["name"]!.GetValue<string>();
                if (BuiltIn.Contains(name) || name.StartsWith("__", StringComparison.Ordinal))
                    LeaveOutDescriptions(item);
                if (item["possibleTypes"] is JsonArray possible)
                    item["possibleTypes"] = Sorted(possible);
            }

            schema[kind] = Sorted(schema[kind]!.AsArray());
        }

        return schema;
    }

    private static JsonArray Sorted(JsonArray items) =>
        [.. items.OrderBy(item => item!["name"]!.GetValue<string>(), StringComparer.Ordinal).Select(item => item!.DeepClone())];

    private static void LeaveOutDescriptions(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                LeaveOutDescriptions(item);
        }
        else if (node is JsonObject members)
        {
            members.Remove("description");
            foreach (var (_, member) in members)
                LeaveOutDescriptions(member);
        }
    }
}
