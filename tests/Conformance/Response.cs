using System.Runtime.InteropServices;
using System.Text.Json;
using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.Conformance;

/// <summary>A response of the engine (section 7.1) as an answer of this program.</summary>
internal static class Response
{
    public static Answer AsAnswer(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        var response = document.RootElement;
        return new Answer
        {
            Errors = response.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(Error)] : [],
            Data = response.TryGetProperty("data", out var data) ? JsonMarshal.GetRawUtf8Value(data).ToArray() : default,
        };
    }

    private static AnswerError Error(JsonElement error) => new(
        error.GetProperty("message").GetString()!,
        error.TryGetProperty("locations", out var places) ? [.. places.EnumerateArray().Select(Location)] : [],
        error.GetProperty("extensions").GetProperty("code").GetString())
    {
        Path = error.TryGetProperty("path", out var path) ? path.Clone() : default,
    };

    private static SourceLocation Location(JsonElement place) => new(place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
}
