using System.Text.Json;
using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Contract;

/// <summary>
/// What partner sites rely on. The snapshot is of the contract as it is served: a line for each type, field, argument and value, without the
/// words that describe them. A line that goes or changes breaks somebody.
/// </summary>
public sealed class ContractTests
{
    private const string Introspection =
        """
        { __schema { types { kind name
          interfaces { name } possibleTypes { name } enumValues(includeDeprecated: true) { name }
          fields(includeDeprecated: true) { name type { ...Reference } args(includeDeprecated: true) { name defaultValue type { ...Reference } } }
          inputFields(includeDeprecated: true) { name defaultValue type { ...Reference } } }
          directives { name isRepeatable locations args { name defaultValue type { ...Reference } } } } }
        fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    [Fact]
    public async Task The_contract_is_the_one_that_was_approved()
    {
        var answer = await Ask.Data(Introspection);
        var directives = answer.GetProperty("__schema").GetProperty("directives").EnumerateArray().OrderBy(Name, StringComparer.Ordinal).Select(Directive);
        var lines = answer.GetProperty("__schema").GetProperty("types").EnumerateArray()
            .Where(type => !Name(type).StartsWith("__", StringComparison.Ordinal))
            .OrderBy(Name, StringComparer.Ordinal)
            .SelectMany(Lines)
            .Concat(directives);

        string.Join('\n', lines).ShouldMatchApproved(options => options.NoDiff().SubFolder("Snapshots").WithFileExtension("txt"));
    }

    [Fact]
    public async Task Every_type_field_argument_and_value_is_described()
    {
        var answer = await Ask.Data(
            "{ __schema { types { name description enumValues { name description } fields { name description args { name description } } } } }");
        var bare =
            from type in answer.GetProperty("__schema").GetProperty("types").EnumerateArray()
            where !Name(type).StartsWith("__", StringComparison.Ordinal)
            from named in (JsonElement[])[type, .. Items(type, "enumValues"), .. Items(type, "fields"), .. Items(type, "fields").SelectMany(field => Items(field, "args"))]
            where string.IsNullOrWhiteSpace(named.GetProperty("description").GetString())
            select $"{Name(type)}: {Name(named)}";

        bare.ShouldBeEmpty();
    }

    private static IEnumerable<string> Lines(JsonElement type)
    {
        var name = Name(type);
        var interfaces = string.Concat(Items(type, "interfaces").Select(other => $" & {Name(other)}"));
        yield return $"{type.GetProperty("kind").GetString()} {name}{interfaces}";
        if (type.GetProperty("kind").GetString() == "UNION")
            foreach (var member in Items(type, "possibleTypes")) yield return $"  {name} = {Name(member)}";
        foreach (var value in Items(type, "enumValues")) yield return $"  {name}.{Name(value)}";
        foreach (var field in Items(type, "inputFields")) yield return $"  {name}.{Input(field)}";
        foreach (var field in Items(type, "fields"))
        {
            var arguments = Items(field, "args").Select(Input).ToList();
            yield return $"  {name}.{Name(field)}{(arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")}: {Reference(field.GetProperty("type"))}";
        }
    }

    private static string Directive(JsonElement directive) =>
        $"DIRECTIVE @{Name(directive)}({string.Join(", ", Items(directive, "args").Select(Input))}){(directive.GetProperty("isRepeatable").GetBoolean() ? " repeatable" : "")} on {string.Join(" | ", directive.GetProperty("locations").EnumerateArray())}";

    private static string Input(JsonElement input) =>
        $"{Name(input)}: {Reference(input.GetProperty("type"))}{(input.GetProperty("defaultValue").GetString() is { } value ? $" = {value}" : "")}";

    private static string Reference(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => Reference(type.GetProperty("ofType")) + "!",
        "LIST" => $"[{Reference(type.GetProperty("ofType"))}]",
        _ => Name(type),
    };

    private static string Name(JsonElement named) => named.GetProperty("name").GetString()!;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string list) =>
        parent.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];
}
