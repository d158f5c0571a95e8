using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>A file of the site's assets.</summary>
/// <param name="Name">File name with a hash of the content in it.</param>
/// <param name="Content">UTF-8 JSON.</param>
public sealed record CatalogueFile(string Name, byte[] Content)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file that is written so.</summary>
    /// <param name="name">What the file is called, without hash and ending.</param>
    /// <param name="write">Writes its content.</param>
    internal static CatalogueFile Of(string name, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact)) write(json);
        var hash = Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))[..10];
        return new CatalogueFile($"{name}.{hash}.json", buffer.WrittenSpan.ToArray());
    }
}
