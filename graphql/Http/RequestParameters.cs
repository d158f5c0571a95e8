using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>The parameters of a request, from a JSON body or from a query string ("GraphQL over HTTP", Request Parameters).</summary>
internal readonly record struct RequestParameters(ReadOnlyMemory<byte> Query, string? OperationName, ReadOnlyMemory<byte> Variables)
{
    /// <summary>
    /// How deep lists and objects may be nested: what <see cref="Utf8JsonReader"/> allows where nothing is said. When it refuses to go deeper, it stands on the
    /// bracket that opened the last level, which counts as one above.
    /// </summary>
    private const int MaxDepth = 64;

    private const string NotUnicode = "The request holds a text that is not Unicode: half of a surrogate pair without its other half.";

    /// <summary>Reads a JSON body. The parameters are slices of it, unless escapes had to be resolved.</summary>
    public static HttpProblem? TryReadBody(ReadOnlyMemory<byte> body, out RequestParameters parameters)
    {
        parameters = default;
        var reader = new Utf8JsonReader(body.Span);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return Bad(reader.TokenType == JsonTokenType.StartArray
                    ? "The body is a list; only one request at a time is served."
                    : "The body must be a JSON object.");
            if (ReadMembers(ref reader, body, ref parameters) is { } problem) return problem;
            while (reader.Read())
            {
                // To the end, for what is after the object would be an error.
            }
        }
        catch (JsonException) when (reader.CurrentDepth >= MaxDepth - 1)
        {
            return TooDeep("body");
        }
        catch (JsonException exception)
        {
            return Bad($"The body is not well-formed JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            return Bad(NotUnicode);
        }

        return parameters.Query.IsEmpty ? Bad("The parameter 'query' is missing.") : null;
    }

    /// <summary>Reads the query string of a GET.</summary>
    public static HttpProblem? TryReadQueryString(IQueryCollection query, out RequestParameters parameters)
    {
        parameters = default;
        if (query["query"] is not [{ Length: > 0 } document]) return Bad("The parameter 'query' is missing.");
        if (TryReadObject(query["variables"].ToString(), "variables", out var variables) is { } problem) return problem;
        if (TryReadObject(query["extensions"].ToString(), "extensions", out _) is { } other) return other;
        var name = query["operationName"].ToString();
        parameters = new RequestParameters(Encoding.UTF8.GetBytes(document), name.Length == 0 ? null : name, variables);
        return null;
    }

    private static HttpProblem? ReadMembers(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref RequestParameters parameters)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.String) return Bad("The parameter 'query' must be a string.");
                parameters = parameters with { Query = Text(ref reader, body) };
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                reader.Read();
                if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                    return Bad("The parameter 'operationName' must be a string or null.");
                parameters = parameters with { OperationName = reader.GetString() is { Length: > 0 } name ? name : null };
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                if (ReadObject(ref reader, body, out var variables) is { } problem) return Bad($"The parameter 'variables' {problem}.");
                parameters = parameters with { Variables = variables };
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                if (ReadObject(ref reader, body, out _) is { } problem) return Bad($"The parameter 'extensions' {problem}.");
            }
            else reader.Skip();
        }

        return null;
    }

    /// <summary>The content of the string at which the reader stands, in UTF-8.</summary>
    private static ReadOnlyMemory<byte> Text(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        if (!reader.ValueIsEscaped) return body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        var resolved = new byte[reader.ValueSpan.Length];
        return resolved.AsMemory(0, reader.CopyString(resolved));
    }

    /// <summary>An object as it stands in the body; null counts as absent.</summary>
    private static string? ReadObject(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, out ReadOnlyMemory<byte> json)
    {
        json = default;
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.StartObject) return "must be an object or null";
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        json = body[start..(int)reader.BytesConsumed];
        return null;
    }

    private static HttpProblem? TryReadObject(string text, string name, out ReadOnlyMemory<byte> json)
    {
        json = default;
        if (text.Length == 0) return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null) return null;
            if (reader.TokenType != JsonTokenType.StartObject) return Bad($"The parameter '{name}' must be an object or null.");
            while (reader.Read())
            {
                // To the end: all of it must be JSON.
            }
        }
        catch (JsonException) when (reader.CurrentDepth >= MaxDepth - 1)
        {
            return TooDeep($"parameter '{name}'");
        }
        catch (JsonException)
        {
            return Bad($"The parameter '{name}' is not well-formed JSON.");
        }

        json = bytes;
        return null;
    }

    private static HttpProblem TooDeep(string what) => new(
        StatusCodes.Status400BadRequest, $"The {what} is nested deeper than {MaxDepth} levels. Give deep values in several variables.", ErrorCodes.Limit);

    private static HttpProblem Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
