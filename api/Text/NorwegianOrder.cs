using System.Globalization;
using System.Text;

namespace Selvhjelp.Api.Text;

/// <summary>
/// The order of names in Norwegian lists: a–z, then æ, ø, å; case and accents do not matter; Swedish ä and ö go with æ and ø.
/// The culture <c>nb-NO</c> is not used, because it takes <c>aa</c> for <c>å</c> (Aas would come last) and differs between systems.
/// </summary>
internal static class NorwegianOrder
{
    private const int LongestOnStack = 256;

    /// <summary>Text whose ordinal order is the Norwegian order of <paramref name="text"/>.</summary>
    public static string SortKey(string text)
    {
        Span<char> key = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
            else if (Letter(char.ToLowerInvariant(c)) is { } letter) key[length++] = letter;
            else if (!char.IsAscii(c)) return KeyOfAnyLetters(text);
            else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
        }

        return new string(key[..length].TrimEnd(' '));
    }

    // Letters with other accents, or with accents as characters of their own, have to be taken apart first.
    private static string KeyOfAnyLetters(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsAsciiLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (Letter(char.ToLowerInvariant(c)) is { } letter) key.Append(letter);
            else if (!char.IsLetterOrDigit(c)) AppendSpace(key);
            else AppendBaseLetters(key, c);
        }

        return key.ToString().TrimEnd();
    }

    // The three letters after z have the three characters after z.
    private static char? Letter(char lower) => lower switch
    {
        'æ' or 'ä' => '{',
        'ø' or 'ö' => '|',
        'å' => '}',
        'đ' => 'd',
        'ŋ' => 'n',
        'ŧ' => 't',
        'ü' => 'y',
        _ => null,
    };

    private static void AppendSpace(StringBuilder key)
    {
        if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
    }

    private static void AppendBaseLetters(StringBuilder key, char c)
    {
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark) key.Append(char.ToLowerInvariant(part));
        }
    }
}
