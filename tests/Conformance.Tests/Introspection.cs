using System.Text.Json;
using System.Text.Json.Nodes;

namespace Selvhjelp.Conformance.Tests;

/// <summary>
/// Compares introspection results. The order of types, of directives and of the possible types of an interface says nothing (section 4.2), and what
/// is built in is described by each side in its own words. What the reference has beyond the edition of September 2025 is left out: its directives can be
/// deprecated.
/// </summary>
internal static class Introspection
{
    private static readonly HashSet<string> BuiltIn =
        ["Int", "Float", "String", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"];

    /// <summary>Members of introspection types, and arguments of theirs, that the edition does not know.</summary>
    private static readonly HashSet<string> Beyond =
    [
        "__Directive.isDeprecated", "__Directive.deprecationReason", "__Schema.directives.includeDeprecated",
        "__DirectiveLocation.DIRECTIVE_DEFINITION", "__DirectiveLocation.FRAGMENT_VARIABLE_DEFINITION",
    ];

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
                if (kind == "types")
                    LeaveOutBeyond(item, name);
                if (item["locations"] is JsonArray locations)
                    item["locations"] = new JsonArray([.. locations.Where(IsOfTheEdition).Select(location => location!.DeepClone())]);
                if (item["possibleTypes"] is JsonArray possible)
                    item["possibleTypes"] = Sorted(possible);
            }

            schema[kind] = Sorted(schema[kind]!.AsArray());
        }

        return schema;
    }

    private static bool IsOfTheEdition(JsonNode? location) => !Beyond.Contains($"__DirectiveLocation.{location!.GetValue<string>()}");

    private static void LeaveOutBeyond(JsonNode? node, string coordinate)
    {
        foreach (var list in (ReadOnlySpan<string>)["fields", "enumValues", "args"])
        {
            if (node![list] is not JsonArray members)
                continue;
            foreach (var member in members.ToList())
            {
                var name = $"{coordinate}.{member!["name"]!.GetValue<string>()}";
                if (Beyond.Contains(name))
                    members.Remove(member);
                else
                    LeaveOutBeyond(member, name);
            }
        }
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
