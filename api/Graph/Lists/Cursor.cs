using System.Buffers.Text;
using System.Text;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>
/// A cursor, opaque to clients. It holds the list's name, the order, and the entry's place in it (the values that it is ordered by, and its
/// position in the list's own order), not a number of rows: so it stays valid when entries come, go and change, its own entry included.
/// </summary>
/// <param name="List">The name of the list.</param>
/// <param name="Order">The order; empty for the list's own.</param>
/// <param name="Place">The entry's place in that order.</param>
internal sealed record Cursor(string List, string Order, string Place)
{
    private const char BeforePlace = '\u0001';
    private const char BeforeOrder = '\u0002';

    // Five keys of a hundred characters and a position, at three bytes each.
    private const int LongestCursor = 4000;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The cursor as it is sent.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Order.Length == 0 ? List + BeforePlace + Place : List + BeforeOrder + Order + BeforePlace + Place));

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static Cursor? Read(string text)
    {
        if (text.Length > LongestCursor || !Base64Url.IsValid(text)) return null;
        try
        {
            var parts = StrictUtf8.GetString(Base64Url.DecodeFromChars(text)).Split(BeforePlace, 2);
            if (parts is not [var head, var place]) return null;
            return head.Split(BeforeOrder, 2) is [var list, var order] ? new Cursor(list, order, place) : new Cursor(head, "", place);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
