using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Selvhjelp.Conformance;

/// <summary>
/// Strings of JSON in which half of a surrogate pair may stand, written as an escape sequence: a document may contain one, and what the parser says to
/// it is what is asked. <see cref="JsonElement.GetString"/> refuses them.
/// </summary>
internal static class JsonText
{
    public static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(element.GetRawText().AsSpan()[1..^1]);
        }
    }

    /// <summary>Resolves the escape sequences of RFC 8259, section 7. That they are well-formed was checked when the JSON was read.</summary>
    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            text.Append(raw[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)int.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var self => self,
            });
            if (raw[i] == 'u') i += 4;
        }

        return text.ToString();
    }
}
