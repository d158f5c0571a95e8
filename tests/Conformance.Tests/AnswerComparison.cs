using System.Text.Json;

namespace Selvhjelp.Conformance.Tests;

/// <summary>
/// Holds an answer of the engine against that of the reference. Errors are compared as a multiset of rule, locations and path, in the order in which
/// the reference names the locations of one error; messages are each side's own.
/// </summary>
internal static class AnswerComparison
{
    /// <summary>How the answers differ; empty when they do not.</summary>
    public static List<string> Differences(string operation, JsonElement expected, JsonElement actual)
    {
        var differences = new List<string>();
        if (expected.GetProperty("ok").GetBoolean() != actual.GetProperty("ok").GetBoolean())
            differences.Add(expected.GetProperty("ok").GetBoolean() ? "the reference accepts it" : "the reference refuses it");
        Errors(operation, expected, actual, differences);
        Text(operation, expected, actual, differences);
        Data(operation, expected, actual, differences);
        return differences;
    }

    private static void Errors(string operation, JsonElement expected, JsonElement actual, List<string> differences)
    {
        // Only validation errors bear the name of a rule.
        var hasCodes = operation is "validate" or "sdl" && !expected.GetProperty("errors").EnumerateArray().Any(error => Code(error) == "Syntax");
        var missing = expected.GetProperty("errors").EnumerateArray().Select(error => Essence(error, hasCodes)).ToList();
        foreach (var error in actual.GetProperty("errors").EnumerateArray())
        {
            var essence = Essence(error, hasCodes);
            if (!missing.Remove(essence))
                differences.Add($"only the engine reports {essence}: {error.GetProperty("message").GetString()}");
        }

        differences.AddRange(missing.Select(essence => $"only the reference reports {essence}"));
    }

    private static string Essence(JsonElement error, bool hasCode)
    {
        var places = error.TryGetProperty("locations", out var locations)
            ? string.Join(' ', locations.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}"))
            : "";
        var path = error.TryGetProperty("path", out var steps) ? string.Join('.', steps.EnumerateArray()) : "";
        return $"{(hasCode ? Code(error) : "an error")} at [{places}]{(path.Length > 0 ? $" in {path}" : "")}";
    }

    private static string? Code(JsonElement error) => error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null;

    private static void Text(string operation, JsonElement expected, JsonElement actual, List<string> differences)
    {
        var theirs = expected.TryGetProperty("text", out var text) ? text.GetString() : null;
        var ours = actual.TryGetProperty("text", out text) ? text.GetString() : null;
        if (theirs is null || ours is null)
        {
            if (theirs != ours)
                differences.Add($"only the {(ours is null ? "reference" : "engine")} has a text");
        }
        else if (theirs != ours && (operation != "print" || !PrintedSchema.Same(theirs, ours)))
        {
            var at = theirs.Zip(ours).TakeWhile(pair => pair.First == pair.Second).Count();
            differences.Add($"the texts differ from character {at}: …{Part(theirs, at)} / …{Part(ours, at)}");
        }
    }

    private static string Part(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 40)].ReplaceLineEndings("⏎");

    private static void Data(string operation, JsonElement expected, JsonElement actual, List<string> differences)
    {
        var hasTheirs = expected.TryGetProperty("data", out var theirs);
        var hasOurs = actual.TryGetProperty("data", out var ours);
        if (hasTheirs != hasOurs)
            differences.Add($"only the {(hasTheirs ? "reference" : "engine")} has data");
        else if (hasTheirs && (operation == "introspect" ? Introspection.Difference(theirs, ours) : JsonDifference.Find(theirs, ours)) is { } difference)
            differences.Add($"data: {difference}");
    }
}
