using System.Text.Json;

namespace Selvhjelp.Conformance;

/// <summary>One line of the input: what to do, and with what.</summary>
internal sealed class Request(JsonElement line)
{
    /// <summary>What the sender calls the line; it comes back as it is. Undefined when there is none.</summary>
    public JsonElement Id { get; } = line.TryGetProperty("id", out var id) ? id : default;

    /// <summary>The operation, such as <c>parse</c>.</summary>
    public string Operation => Text("op");

    /// <summary>The executable document.</summary>
    public string Document => Text("document");

    /// <summary>The type system document.</summary>
    public string Sdl => Text("sdl");

    /// <summary>The schema coordinate.</summary>
    public string Coordinate => Text("coordinate");

    /// <summary>The only rules to apply; null for all.</summary>
    public IReadOnlySet<string>? Rules => Find("rules") is { ValueKind: JsonValueKind.Array } rules
        ? rules.EnumerateArray().Select(rule => rule.GetString() ?? "").ToHashSet()
        : null;

    /// <summary>Which operation of the document to execute; null when there is only one.</summary>
    public string? OperationName => Find("operationName") is { ValueKind: JsonValueKind.String } name ? JsonText.Of(name) : null;

    /// <summary>The values of variables; undefined when there are none.</summary>
    public JsonElement Variables => Find("variables") ?? default;

    /// <summary>What the resolvers give, by response key; undefined when there is nothing.</summary>
    public JsonElement Data => Find("data") ?? default;

    private string Text(string name) => Find(name) is { ValueKind: JsonValueKind.String } text
        ? JsonText.Of(text)
        : throw new FormatException($"The line must have the member \"{name}\" with a string.");

    private JsonElement? Find(string name) => line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
