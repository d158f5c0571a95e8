using System.Text.Json;
using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.Conformance;

/// <summary>An error of an answer, in the form of section 7.1.2 "Errors".</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Locations">Where.</param>
/// <param name="Code">The rule that is broken, or the kind of error; null when there is none.</param>
internal sealed record AnswerError(string Message, IReadOnlyList<SourceLocation> Locations, string? Code = null)
{
    /// <summary>The way to the field, in a response; undefined for other errors.</summary>
    public JsonElement Path { get; init; }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("message", Message);
        if (Locations.Count > 0) WriteLocations(json);
        if (Path.ValueKind == JsonValueKind.Array)
        {
            json.WritePropertyName("path");
            Path.WriteTo(json);
        }

        if (Code is not null)
        {
            json.WriteStartObject("extensions");
            json.WriteString("code", Code);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        foreach (var (line, column) in Locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
