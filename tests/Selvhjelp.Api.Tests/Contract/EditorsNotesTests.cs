using System.Text.Json;
using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Contract;

/// <summary>What editors note in English, and their evidence, is in no answer, whatever is asked.</summary>
public sealed class EditorsNotesTests
{
    private static readonly string[] Private = ["Note", "RoleInSource", "PhoneSource"];

    [Fact]
    public async Task No_note_of_any_row_is_in_any_answer()
    {
        var notes = SeedGraph.Facts.AllRows()
            .SelectMany(row => Private.Select(name => row.GetType().GetProperty(name)?.GetValue(row)))
            .OfType<string>().Distinct().ToArray();
        notes.Length.ShouldBeGreaterThan(60);

        var types = (await Ask.Data("{ __schema { types { name kind possibleTypes { name } fields { name args { name type { kind } } type { ...T } } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }"))
            .GetProperty("__schema").GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);
        var lists = Fields(types["Query"]).Where(field => !IsRequired(field)).ToArray();
        lists.Length.ShouldBeGreaterThan(18);
        foreach (var list in lists)
        {
            var name = list.GetProperty("name").GetString()!;
            var paged = list.GetProperty("args").GetArrayLength() > 0 ? "(first: 1000)" : "";
            var answer = await Ask.Data($"{{ {name}{paged} {Selection(types, Target(list.GetProperty("type")), depth: 3)} }}");
            var texts = Texts(answer).ToHashSet();
            texts.Count.ShouldBeGreaterThan(0, name);
            var seen = string.Join('\n', texts);
            notes.Where(note => seen.Contains(note, StringComparison.Ordinal)).ShouldBeEmpty(name);
        }
    }

    // Everything that can be asked without arguments, so many objects deep.
    private static string Selection(Dictionary<string, JsonElement> types, string type, int depth)
    {
        var parts = new List<string> { "__typename" };
        foreach (var field in Fields(types[type]).Where(field => !IsRequired(field)))
        {
            var (name, target) = (field.GetProperty("name").GetString()!, Target(field.GetProperty("type")));
            if (types[target].GetProperty("kind").GetString() is "SCALAR" or "ENUM") parts.Add(name);
            else if (depth > 1) parts.Add($"{name} {Selection(types, target, depth - 1)}");
        }

        return $"{{ {string.Join(' ', parts)} }}";
    }

    private static IEnumerable<JsonElement> Fields(JsonElement type) =>
        type.GetProperty("fields").ValueKind == JsonValueKind.Array ? type.GetProperty("fields").EnumerateArray() : [];

    private static bool IsRequired(JsonElement field) =>
        field.GetProperty("args").EnumerateArray().Any(argument => argument.GetProperty("type").GetProperty("kind").GetString() == "NON_NULL");

    private static string Target(JsonElement type) =>
        type.GetProperty("name").GetString() is { } name ? name : Target(type.GetProperty("ofType"));

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
