using System.Text.Json;
using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.Conformance;

/// <summary>One line of the output.</summary>
internal sealed record Answer
{
    /// <summary>What is wrong; empty when nothing is.</summary>
    public IReadOnlyList<AnswerError> Errors { get; init; } = [];

    /// <summary>The text that was asked for; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>The data that was asked for, as JSON in UTF-8; empty when there is none, not even null.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>An answer that is one error only.</summary>
    public static Answer Of(GraphQLSyntaxException exception) =>
        new() { Errors = [new AnswerError(exception.Message, [exception.Location], "SYNTAX_ERROR")] };

    /// <summary>Writes the answer as an object of JSON.</summary>
    public void Write(Utf8JsonWriter json, JsonElement id)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined) json.WriteNullValue();
        else id.WriteTo(json);
        json.WriteBoolean("ok", Errors.Count == 0);
        json.WriteStartArray("errors");
        foreach (var error in Errors) error.Write(json);
        json.WriteEndArray();
        if (Text is not null) json.WriteString("text", Text);
        if (!Data.IsEmpty)
        {
            json.WritePropertyName("data");
            json.WriteRawValue(Data.Span, skipInputValidation: true);
        }

        json.WriteEndObject();
    }
}
