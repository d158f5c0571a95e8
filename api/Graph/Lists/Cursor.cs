using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>
/// Opaque cursors. A cursor holds the list's name and the entry's position (sort key and key), not a number of rows: so it stays
/// valid when entries come and go, its own entry included.
/// </summary>
internal static class Cursor
{
    private const char Separator = '\u0001';
    private const int LongestCursor = 2000;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The cursor of a position in a list.</summary>
    public static string Encode(string list, string position) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(list + Separator + position));

    /// <summary>Reads what <see cref="Encode"/> wrote for the same list; false for anything else.</summary>
    public static bool TryDecode(string list, string cursor, [NotNullWhen(true)] out string? position)
    {
        position = null;
        if (cursor.Length > LongestCursor || !Base64Url.IsValid(cursor)) return false;
        try
        {
            var text = StrictUtf8.GetString(Base64Url.DecodeFromChars(cursor));
            if (!text.StartsWith(list + Separator, StringComparison.Ordinal)) return false;
            position = text[(list.Length + 1)..];
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
