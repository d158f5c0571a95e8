using System.Globalization;
using System.Text;

namespace Selvhjelp.Api.Text;

/// <summary>
/// Makes forms of a name that people take for the same equal: case, accents, Norwegian, Swedish and Sámi letters, hyphens and dots.
/// The browser's search folds in the same way.
/// </summary>
internal static class Folding
{
    /// <summary>Lower case letters a–z, digits and single spaces: <c>Kárášjohka</c> becomes <c>karasjohka</c>, <c>Ørsta</c> <c>orsta</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Decomposed(text))
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

    /// <summary>The folded text as the last part of an address: <c>heroy-nordland</c>.</summary>
    public static string Slug(string text) => Fold(text).Replace(' ', '-');

    // What is no character (U+FFFE, half of a surrogate pair) cannot be taken apart; it parts words.
    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.Select(c => char.IsSurrogate(c) || c == '\uFFFE' ? ' ' : c)).Normalize(NormalizationForm.FormD);
        }
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
