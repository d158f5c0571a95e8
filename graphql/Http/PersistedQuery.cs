using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>
/// A document by its SHA-256, as Apollo Client's and urql's links for persisted queries send it:
/// <c>"extensions":{"persistedQuery":{"version":1,"sha256Hash":"…"}}</c>.
/// </summary>
internal static class PersistedQuery
{
    /// <summary>These clients look for exactly this message, and send the document with its hash.</summary>
    public static readonly GraphQLError NotFound = new("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND", []);

    /// <summary>These clients look for exactly this message, and go on without hashes.</summary>
    public static readonly GraphQLError NotSupported = new("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED", []);

    private const int HashLength = 2 * SHA256.HashSizeInBytes;
    private const string HashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Finds the hash in the request's extensions.</summary>
    /// <param name="extensions">A JSON object, known to be well-formed.</param>
    /// <param name="hash">The hash in lower case hexadecimal digits; null when the request has none.</param>
    /// <param name="version">The version of the protocol that the client speaks.</param>
    public static HttpProblem? TryRead(ReadOnlySpan<byte> extensions, out string? hash, out int version)
    {
        try
        {
            return Read(extensions, out hash, out version);
        }
        catch (InvalidOperationException)
        {
            // A text that is not Unicode: half of a surrogate pair.
            (hash, version) = (null, 0);
            return Malformed;
        }
    }

    /// <summary>The SHA-256 of a document, in lower case hexadecimal digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    /// <summary>Whether a document has this hash; else what is wrong.</summary>
    public static HttpProblem? Check(string hash, ReadOnlySpan<byte> document)
        => HashOf(document) == hash ? null : new HttpProblem(
            StatusCodes.Status400BadRequest,
            $"The SHA-256 of 'query' is {HashOf(document)}, but extensions.persistedQuery.sha256Hash is {hash}. Nothing was executed.",
            HashMismatch);

    private static HttpProblem? Read(ReadOnlySpan<byte> extensions, out string? hash, out int version)
    {
        hash = null;
        version = 0;
        var reader = new Utf8JsonReader(extensions);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isOurs = reader.ValueTextEquals("persistedQuery"u8);
            reader.Read();
            if (!isOurs) reader.Skip();
            else return reader.TokenType == JsonTokenType.Null || (ReadMembers(ref reader, out hash, out version) && IsHash(hash)) ? null : Malformed;
        }

        return null;
    }

    private static HttpProblem Malformed => new(
        StatusCodes.Status400BadRequest,
        "extensions.persistedQuery must be an object with 'version', a whole number, and 'sha256Hash', the 64 hexadecimal digits of the document's SHA-256.");

    private static bool IsHash(string? hash) => hash?.Length == HashLength && !hash.AsSpan().ContainsAnyExcept(HexDigits);

    private static bool ReadMembers(ref Utf8JsonReader reader, out string? hash, out int version)
    {
        hash = null;
        version = 0;
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        var hasVersion = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("version"u8))
            {
                reader.Read();
                hasVersion = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out version);
            }
            else if (reader.ValueTextEquals("sha256Hash"u8))
            {
                reader.Read();
                hash = reader.TokenType == JsonTokenType.String ? reader.GetString()!.ToLowerInvariant() : null;
            }
            else reader.Skip();
        }

        return hasVersion;
    }
}
