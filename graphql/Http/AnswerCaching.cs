using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Selvhjelp.GraphQL.Http;

/// <summary>
/// How answers to queries by GET may be kept (RFC 9111), when they depend on the request and one state of the data alone. A client that has an answer
/// already (<c>If-None-Match</c>) gets 304, without execution. Answers with errors, and all by POST, are not to be kept by anybody.
/// </summary>
public sealed class AnswerCaching
{
    private readonly string jsonTag;
    private readonly string responseTag;

    /// <summary>Says how answers may be kept.</summary>
    /// <param name="version">
    /// Names the state of the data, and of the program where that changes answers: letters, digits and punctuation of ASCII without quotation marks. The
    /// two media types have the same content with different meanings, so each has an entity tag of its own.
    /// </param>
    /// <param name="cacheControl">The header <c>Cache-Control</c>.</param>
    public AnswerCaching(string version, string cacheControl)
    {
        jsonTag = $"\"{version}-j\"";
        responseTag = $"\"{version}-g\"";
        CacheControl = cacheControl;
    }

    /// <summary>The header <c>Cache-Control</c> of an answer that may be kept.</summary>
    public string CacheControl { get; }

    /// <summary>The entity tag (RFC 9110, section 8.8.3), quotation marks included, of every answer of this media type.</summary>
    internal string TagOf(string mediaType) => mediaType == MediaTypes.Json ? jsonTag : responseTag;

    /// <summary>Whether the client has what carries this tag: weak comparison, <c>*</c> included (RFC 9110, section 13.1.2).</summary>
    internal static bool HasAlready(StringValues ifNoneMatch, string tag)
        => ifNoneMatch.Count > 0 && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            && EntityTagHeaderValue.TryParse(tag, out var own)
            && tags.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(own, useStrongComparison: false));
}
