using System.Security.Cryptography;
using System.Text;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>
/// Ids of HSDS are UUIDs. Ours are made from names (RFC 9562, section 5.5: version 5), so that the same thing has the same id in every export and
/// at every address of the site.
/// </summary>
internal static class HsdsId
{
    // The space that our names are in: random once, the same for ever.
    private static readonly byte[] Space = new Guid("6f1c2f0e-4f3d-4b8e-9a55-0f6f0a6f7d21").ToByteArray(bigEndian: true);

    /// <summary>The id of the thing with this name.</summary>
    /// <param name="table">Name of its table.</param>
    /// <param name="parts">What tells it apart there.</param>
    public static string Of(string table, params ReadOnlySpan<string> parts)
    {
        var name = Encoding.UTF8.GetBytes($"{table}/{string.Join('/', parts!)}");
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        // The RFC wants SHA-1 here; nothing secret rests on it.
#pragma warning disable CA5350
        SHA1.HashData([.. Space, .. name], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString();
    }
}
