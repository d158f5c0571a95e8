using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>Puts a document and its variables into a request, well or badly.</summary>
internal sealed class RequestMaker(Random random)
{
    private const string Json = "application/json";
    private const int LongestUrl = 6000;

    private static readonly string[] Accepts =
        ["*/*", Json, "application/graphql-response+json", "application/graphql-response+json, application/json;q=0.9", "application/json; charset=utf-8", "application/*;q=0.1"];

    private readonly Values values = new(random);

    /// <summary>A request in order, whatever its document is.</summary>
    public FuzzCase Whole(long index, string kind, string document, string variables)
    {
        var url = $"/graphql?query={Uri.EscapeDataString(document)}&variables={Uri.EscapeDataString(variables)}";
        if (values.Chance(0.1)) url += $"&extensions={Uri.EscapeDataString(PersistedQuery(document))}";
        var bytes = values.Chance(0.1) && url.Length < LongestUrl
            ? Request("GET", url, null, null)
            : Request("POST", "/graphql", Json, Encoding.UTF8.GetBytes(Body(document, variables)));
        return new FuzzCase(index, kind, bytes) { Document = document };
    }

    /// <summary>A request that takes an event stream, or, now and then, takes none where it must.</summary>
    public FuzzCase Stream(long index, string kind, string document, string variables)
    {
        const string Events = "Accept: text/event-stream";
        var accept = values.Pick([Events, Events, Events, "Accept: application/json, text/event-stream", "Accept: application/json"]);
        var url = $"/graphql?query={Uri.EscapeDataString(document)}&variables={Uri.EscapeDataString(variables)}";
        var bytes = values.Chance(0.5) && url.Length < LongestUrl
            ? Request(values.Chance(0.9) ? "GET" : "HEAD", url, null, null, accept)
            : Request("POST", "/graphql", Json, Encoding.UTF8.GetBytes(Body(document, variables)), accept);
        return new FuzzCase(index, kind, bytes) { Document = document };
    }

    /// <summary>A request that is wrong as JSON or as HTTP.</summary>
    public FuzzCase Broken(long index, string document, string variables)
    {
        var body = Encoding.UTF8.GetBytes(Body(document, variables));
        return random.Next(12) switch
        {
            0 => Sent("truncated body", Json, body[..random.Next(body.Length)]),
            1 => Sent("bytes replaced", Json, WithRandomBytes(body)),
            2 => Sent("wrong types", Json, Encoding.UTF8.GetBytes(WrongTypes(document))),
            3 => Sent("huge number", Json, Encoding.UTF8.GetBytes($$$"""{"query":{{{JsonSerializer.Serialize(document)}}},"variables":{"first":{{{new string('9', random.Next(1, 5000))}}}}}""")),
            4 => Sent("nested variables", Json, Encoding.UTF8.GetBytes($$$"""{"query":{{{JsonSerializer.Serialize(document)}}},"variables":{"first":{{{new string('[', random.Next(1, 200))}}}}}""")),
            5 => Sent("content type", values.Pick(["text/plain", "", "application/json; charset=latin1", "application/graphql", "multipart/form-data; boundary=x", "application/json;;", "\u00e6"]), body),
            6 => new FuzzCase(index, "method", Request(values.Pick(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"]), "/graphql", Json, body)),
            7 => new FuzzCase(index, "query string", Request("GET", Garbled($"/graphql?query={Uri.EscapeDataString(document[..Math.Min(document.Length, 1500)])}&variables={Uri.EscapeDataString(variables)}&operationName="), null, null)),
            8 => new FuzzCase(index, "headers", Request("POST", "/graphql", Json, body, OddHeader())),
            9 => Sent("empty or other JSON", Json, Encoding.UTF8.GetBytes(values.Pick(["", " ", "null", "[]", "[{}]", "\"x\"", "1", "{}", "{\"query\":\"\"}", "{\"query\":\"{\\ud800}\"}", "\u00ef\u00bb\u00bf{}", "{\"a\":1,\"a\":2}"]))),
            10 => new FuzzCase(index, "broken HTTP", BrokenHttp(body)) { IsBrokenHttp = true },
            _ => Sent("large body", Json, Encoding.UTF8.GetBytes(Body(document, $$"""{"x":"{{new string('x', 1 << random.Next(10, 20))}}"}"""))),
        };

        FuzzCase Sent(string kind, string contentType, byte[] content) => new(index, kind, Request("POST", "/graphql", contentType, content));
    }

    private string Body(string document, string variables)
    {
        var query = JsonSerializer.Serialize(document);
        return random.Next(22) switch
        {
            0 => $$$"""{"variables":{{{variables}}},"query":{{{query}}},"extensions":{"a":[1,{"b":null}]}}""",
            1 => $$$"""{"query":{{{query}}},"operationName":{{{values.Text()}}},"variables":{{{variables}}}}""",
            2 => $$$"""{"query":{{{query}}},"operationName":null,"variables":null,"other":{"deep":[[[]]]}}""",
            3 => $$$"""{"extensions":{{{PersistedQuery(document)}}},"query":{{{query}}},"variables":{{{variables}}}}""",
            4 => $$$"""{"extensions":{{{PersistedQuery(document)}}},"variables":{{{variables}}}}""",
            _ => $$$"""{"query":{{{query}}},"variables":{{{variables}}}}""",
        };
    }

    /// <summary>Extensions that name the document by its hash: right, wrong, or rubbish.</summary>
    private string PersistedQuery(string document)
    {
        string[] odd =
        [
            "null", "1", "1.5", "1e999", "99999999999", "\"1\"", "\"\\ud800\"", "\"\\udfff" + new string('a', 63) + "\"", "\"x\"", "[]", "[\"x\"]", "{}", "{\"version\":1}",
            $"\"{new string('0', 64)}\"", $"\"{new string('f', 65)}\"",
        ];
        var hash = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)))}\"";
        var name = values.Chance(0.9) ? "persistedQuery" : values.Pick(["\\ud800persistedQuery", "persisted\\u0051uery", "PersistedQuery", ""]);
        var key = values.Chance(0.95) ? "sha256Hash" : values.Pick(["sha256\\ud800Hash", "sha256Has\\u0068", "\\udc00"]);
        if (values.Chance(0.1)) return $$"""{"{{name}}":{{values.Pick(odd)}}}""";
        return $$$"""{"{{{name}}}":{"version":{{{(values.Chance(0.8) ? "1" : values.Pick(odd))}}},"{{{key}}}":{{{(values.Chance(0.6) ? hash : values.Pick(odd))}}}}}""";
    }

    private string WrongTypes(string document)
    {
        string[] odd = ["null", "1", "true", "[]", "{}", "\"x\"", "[{}]", "1e999", "\"\\ud800\""];
        return $$$"""{"query":{{{(values.Chance(0.5) ? JsonSerializer.Serialize(document) : values.Pick(odd))}}},"variables":{{{values.Pick(odd)}}},"operationName":{{{values.Pick(odd)}}},"extensions":{{{values.Pick(odd)}}}}""";
    }

    private byte[] WithRandomBytes(byte[] body)
    {
        for (var count = random.Next(1, 6); count > 0; count--) body[random.Next(body.Length)] = (byte)random.Next(256);
        return body;
    }

    private string Garbled(string url)
    {
        var text = new StringBuilder(url);
        for (var count = random.Next(4); count > 0; count--) text[random.Next("/graphql?".Length, text.Length)] = values.Pick(['%', '&', '=', '+', 'x', '?', ';']);
        return text.ToString();
    }

    private string OddHeader() => values.Pick(
    [
        "Directory-Revision: -1", "Directory-Revision: 99999999999999999999", "Directory-Revision: 1", "Directory-Revision: 7", "GraphQL-Cost: report", "GraphQL-Cost: validate", "GraphQL-Cost: x",
        "If-None-Match: \"x\"", "If-None-Match: ,,", "Accept: image/png", "Accept: ;;q=x", "Accept: application/json;q=0", "Accept-Encoding: gzip;q=0, br", "Content-Encoding: gzip",
        "Origin: https://example.org", $"X-Long: {new string('x', 5000)}", "Expect: 200-ok", "Range: bytes=0-1", "Cookie: a=b; c", "X-Empty:",
    ]);

    private byte[] BrokenHttp(byte[] body) => random.Next(6) switch
    {
        0 => Encoding.Latin1.GetBytes("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n"),
        1 => Encoding.Latin1.GetBytes("POST /graphql HTTP/9.9\r\nHost: x\r\n\r\n"),
        2 => Encoding.Latin1.GetBytes("POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nZZZ\r\n"),
        3 => Encoding.Latin1.GetBytes($"GET /graphql?query={new string('x', 20_000)} HTTP/1.1\r\nHost: x\r\n\r\n"),
        4 => [.. "\r\n\0\u0001 nonsense \u0002"u8, .. body.AsSpan(0, Math.Min(100, body.Length)), .. "\r\n\r\n"u8],
        _ => Encoding.Latin1.GetBytes("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nContent-Length: 20\r\n\r\n"),
    };

    private byte[] Request(string method, string url, string? contentType, byte[]? body, string? header = null)
    {
        var accept = header?.StartsWith("Accept:", StringComparison.Ordinal) == true ? "" : $"Accept: {values.Pick(Accepts)}\r\n";
        var head = string.Create(CultureInfo.InvariantCulture,
            $"{method} {url} HTTP/1.1\r\nHost: localhost\r\n{accept}{(header is null ? "" : header + "\r\n")}{(string.IsNullOrEmpty(contentType) ? "" : $"Content-Type: {contentType}\r\n")}{(body is null ? "" : $"Content-Length: {body.Length}\r\n")}\r\n");
        return [.. Encoding.Latin1.GetBytes(head), .. body ?? []];
    }
}
