using System.Globalization;
using System.Text;

namespace Selvhjelp.Api.Text;

/// <summary>
/// Makes forms of a name that people take for the same equal: case, accents, Norwegian, Swedish and Sámi letters, hyphens and dots.
/// The browser's search folds in the same way.
/// </summary>
internal static class Folding
{
    private const int LongestOnStack = 256;

    /// <summary>Lower case letters a–z, digits and single spaces: <c>Kárášjohka</c> becomes <c>karasjohka</c>, <c>Ørsta</c> <c>orsta</c>.</summary>
    public static string Fold(string text)
    {
        // At most two letters for one.
        Span<char> folded = text.Length <= LongestOnStack ? stackalloc char[2 * text.Length] : new char[2 * text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c)) folded[length++] = char.ToLowerInvariant(c);
            else if (c is 'å' or 'Å') folded[length++] = 'a';
            else if (c is 'ø' or 'Ø') folded[length++] = 'o';
            else if (c is 'æ' or 'Æ') (folded[length++], folded[length++]) = ('a', 'e');
            else if (!char.IsAscii(c)) return FoldAnyLetters(text);
            else if (length > 0 && folded[length - 1] != ' ') folded[length++] = ' ';
        }

        return new string(folded[..length].TrimEnd(' '));
    }

    /// <summary>The folded text as the last part of an address: <c>heroy-nordland</c>.</summary>
    public static string Slug(string text) => Fold(text).Replace(' ', '-');

    // Letters with other accents, or with accents as characters of their own, have to be taken apart first.
    private static string FoldAnyLetters(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
                continue;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category is UnicodeCategory.NonSpacingMark) continue;
            if (Replacement(char.ToLowerInvariant(c)) is { } letters) folded.Append(letters);
            else if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    // Letters that Unicode does not take apart.
    private static string? Replacement(char lower) => lower switch
    {
        'æ' => "ae",
        'ø' => "o",
        'đ' => "d",
        'ŋ' => "n",
        'ŧ' => "t",
        'ß' => "ss",
        _ => null,
    };
}
