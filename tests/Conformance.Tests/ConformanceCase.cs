using System.Text;
using System.Text.Json;

namespace Selvhjelp.Conformance.Tests;

/// <summary>One line of the oracle: a request, and what the reference implementation answers to it.</summary>
internal sealed class ConformanceCase(JsonElement line)
{
    public int Number { get; } = line.GetProperty("id").GetInt32();

    public string Operation { get; } = line.GetProperty("op").GetString()!;

    public JsonElement Expected { get; } = line.GetProperty("expected");

    public bool IsValid => Expected.GetProperty("ok").GetBoolean();

    /// <summary>The rules that the document breaks.</summary>
    public IEnumerable<string> BrokenRules => Expected.GetProperty("errors").EnumerateArray()
        .Select(error => error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString()! : "")
        .Distinct();

    /// <summary>All that one must know to see what is wrong.</summary>
    public string Describe(RunSettings settings, JsonElement actual, IEnumerable<string> differences)
    {
        var text = new StringBuilder();
        text.AppendLine($"─── seed {settings.Seed}, case {Number}, {Operation} ───");
        foreach (var name in (ReadOnlySpan<string>)["sdl", "document", "coordinate", "operationName", "variables", "data"])
        {
            if (line.TryGetProperty(name, out var value))
                text.AppendLine($"{name}:").AppendLine(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText());
        }

        text.AppendLine($"reference answers: {Expected.GetRawText()}");
        text.AppendLine($"engine answers:    {actual.GetRawText()}");
        foreach (var difference in differences)
            text.AppendLine($"  ≠ {difference}");
        text.AppendLine($"again: CONFORMANCE_SEED={settings.Seed} CONFORMANCE_FIRST={Number} CONFORMANCE_CASES=1 dotnet test tests/Conformance.Tests");
        return text.ToString();
    }
}
