using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Selvhjelp.GraphQL.Http;

/// <summary>The media types of "GraphQL over HTTP", and the choice between them.</summary>
internal static class MediaTypes
{
    public const string GraphQLResponse = "application/graphql-response+json";

    public const string Json = MediaTypeNames.Application.Json;

    public const string EventStream = MediaTypeNames.Text.EventStream;

    public const string EventStreamUtf8 = EventStream + "; charset=utf-8";

    public const string GraphQLResponseUtf8 = GraphQLResponse + "; charset=utf-8";

    public const string JsonUtf8 = Json + "; charset=utf-8";

    /// <summary>
    /// The media type for the response, by <c>Accept</c>; null when the client takes none of ours. A client that does not say, or takes
    /// anything, gets JSON: it may be an old one.
    /// </summary>
    public static string? Negotiate(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is null or "" or "*/*" or Json)) return Json;
        if (accept.Count == 1 && accept[0] is GraphQLResponse or EventStream) return accept[0];
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges)) return null;
        foreach (var range in ranges.Where(range => range.Quality is not 0 && IsUtf8(range)).OrderByDescending(range => range.Quality ?? 1))
        {
            if (range.MediaType.Equals(GraphQLResponse, StringComparison.OrdinalIgnoreCase)) return GraphQLResponse;
            if (range.MediaType.Equals(EventStream, StringComparison.OrdinalIgnoreCase)) return EventStream;
            if (range.MatchesAllTypes || range.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
                || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)) return Json;
        }

        return null;
    }

    /// <summary>Whether the client takes this media type, and names it.</summary>
    public static bool Names(HttpRequest request, string mediaType)
        => MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
            && ranges.Any(range => range.Quality is not 0 && range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) && IsUtf8(range));

    /// <summary>Whether the body of a POST is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType)
        => contentType == Json || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) && IsUtf8(type));

    private static bool IsUtf8(MediaTypeHeaderValue type)
        => !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
