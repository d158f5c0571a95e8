using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
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

    /// <summary>What browsers name beside HTML when a person opens an address; programs do not.</summary>
    public const string Xhtml = "application/xhtml+xml";

    /// <summary>What a client gets that names none of them, first.</summary>
    private static readonly string[] Offered = [Json, GraphQLResponse, EventStream];

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
        return Offered.Select(type => Preference.Of(type, ranges)).Where(preference => preference.Quality > 0)
            .OrderByDescending(preference => preference.Quality).ThenBy(preference => preference.Place).FirstOrDefault().MediaType;
    }

    /// <summary>How much a client wants a media type: by the most specific range of its <c>Accept</c> that has it (RFC 9110, section 12.5.1).</summary>
    /// <param name="MediaType">One of ours.</param>
    /// <param name="Quality">0 to 1; 0 when it is not wanted.</param>
    /// <param name="Place">Where the range stands: of two that are wanted as much, the client gets the one that it says first.</param>
    private readonly record struct Preference(string MediaType, double Quality, int Place)
    {
        public static Preference Of(string mediaType, IList<MediaTypeHeaderValue> ranges)
        {
            var (best, found) = (new Preference(mediaType, 0, 0), -1);
            for (var place = 0; place < ranges.Count; place++)
            {
                var specificity = IsUtf8(ranges[place]) ? SpecificityOf(ranges[place].MediaType, mediaType) : -1;
                if (specificity <= found) continue;
                (best, found) = (new Preference(mediaType, ranges[place].Quality ?? 1, place), specificity);
            }

            return best;
        }

        /// <summary>-1 for a range that the type is not in.</summary>
        private static int SpecificityOf(StringSegment range, string mediaType)
            => range.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? 2
                : range.Equals("application/*", StringComparison.OrdinalIgnoreCase) && mediaType.StartsWith("application/", StringComparison.Ordinal) ? 1
                : range.Equals("*/*", StringComparison.Ordinal) ? 0
                : -1;
    }

    /// <summary>Whether the client names HTML, and takes nothing that we offer more gladly. Browsers do, but Java's HttpURLConnection as well.</summary>
    public static bool PrefersHtml(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !accept.ToString().Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) || !Names(request, MediaTypeNames.Text.Html)) return false;
        var ranges = MediaTypeHeaderValue.ParseList(accept);
        var html = Preference.Of(MediaTypeNames.Text.Html, ranges);
        return Offered.Select(type => Preference.Of(type, ranges))
            .All(other => other.Quality < html.Quality || (other.Quality == html.Quality && other.Place >= html.Place));
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
