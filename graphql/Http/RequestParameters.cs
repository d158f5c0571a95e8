using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>The parameters of a request, from a JSON body or from a query string ("GraphQL over HTTP", Request Parameters).</summary>
/// <param name="Query">The document; empty when there is none.</param>
/// <param name="OperationName">Which operation; null when it is not said.</param>
/// <param name="Variables">A JSON object; empty when there is none.</param>
/// <param name="Extensions">A JSON object; empty when there is none.</param>
internal readonly record struct RequestParameters(
    ReadOnlyMemory<byte> Query, string? OperationName, ReadOnlyMemory<byte> Variables, ReadOnlyMemory<byte> Extensions)
{
    /// <summary>What <see cref="Utf8JsonReader"/> allows by default.</summary>
    private const int MaxDepth = 64;

    private const string NotUnicode = "The request holds a text that is not Unicode: half of a surrogate pair without its other half.";

    /// <summary>The request has no document.</summary>
    public static HttpProblem NoQuery { get; } = Bad("The parameter 'query' is missing.");

    /// <summary>Reads a JSON body. The parameters are slices of it, unless escapes had to be resolved.</summary>
    public static HttpProblem? TryReadBody(ReadOnlyMemory<byte> body, out RequestParameters parameters)
    {
        parameters = default;
        if (body.IsEmpty) return Bad("The body is empty. It must be a JSON object with the member 'query'.");
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
        catch (JsonException exception)
        {
            var place = $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
            return IsTooDeep(body.Span, reader.BytesConsumed) ? TooDeep("body", $": {place}") : Bad($"The body is not well-formed JSON: {place}.");
        }
        catch (InvalidOperationException)
        {
            return Bad(NotUnicode);
        }

        return parameters.Query.IsEmpty && parameters.Extensions.IsEmpty ? NoQuery : null;
    }

    /// <summary>Reads the query string of a GET.</summary>
    public static HttpProblem? TryReadQueryString(HttpRequest request, out RequestParameters parameters)
    {
        parameters = default;
        if (!IsUnicode(request.QueryString.Value)) return Bad("The query string is not UTF-8.");
        var query = request.Query;
        if (query["query"].Count > 1) return Bad("The parameter 'query' is given more than once.");
        var document = query["query"].ToString();
        if (TryReadObject(query["variables"].ToString(), "variables", out var variables) is { } problem) return problem;
        if (TryReadObject(query["extensions"].ToString(), "extensions", out var extensions) is { } other) return other;
        if (document.Length == 0 && extensions.IsEmpty) return NoQuery;
        var name = query["operationName"].ToString();
        parameters = new RequestParameters(Encoding.UTF8.GetBytes(document), name.Length == 0 ? null : name, variables, extensions);
        return null;
    }

    /// <summary>Whether all that a query string has after percent signs is UTF-8. What is not, its reader replaces by U+FFFD or leaves as it is.</summary>
    private static bool IsUnicode(string? queryString)
    {
        if (queryString is null || !queryString.Contains('%', StringComparison.Ordinal)) return true;
        var bytes = new byte[queryString.Length];
        var length = 0;
        for (var i = 0; i < queryString.Length; i++)
        {
            // A percent sign that begins nothing stands for itself, as for the reader.
            if (queryString[i] == '%' && i + 2 < queryString.Length
                && byte.TryParse(queryString.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                bytes[length++] = octet;
                i += 2;
            }
            else
            {
                bytes[length++] = (byte)'x';
            }
        }

        return Utf8.IsValid(bytes.AsSpan(0, length));
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
                if (ReadObject(ref reader, body, out var extensions) is { } problem) return Bad($"The parameter 'extensions' {problem}.");
                parameters = parameters with { Extensions = extensions };
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
        catch (JsonException)
        {
            return IsTooDeep(bytes, reader.BytesConsumed) ? TooDeep($"parameter '{name}'", "") : Bad($"The parameter '{name}' is not well-formed JSON.");
        }

        json = bytes;
        return null;
    }

    /// <summary>Whether a reader stopped where it did only because of the depth: one that takes any gets further.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> json, long stoppedAt)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.BytesConsumed <= stoppedAt && reader.Read())
            {
                // Up to there.
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return reader.BytesConsumed > stoppedAt;
    }

    private static HttpProblem TooDeep(string what, string place) => new(
        StatusCodes.Status400BadRequest, $"The {what} is nested deeper than {MaxDepth} levels{place}. Give deep values in several variables.", ErrorCodes.Limit);

    private static HttpProblem Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
