using System.Globalization;
using System.Text;

namespace Selvhjelp.Site.Text;

/// <summary>
/// The order of names in Norwegian lists: a–z, then æ, ø, å; case and accents do not matter; Swedish ä and ö go with æ and ø. The same
/// rules as the API's own order of names, which the site cannot refer to. The culture <c>nb-NO</c> is not used, because it takes
/// <c>aa</c> for <c>å</c> (Aarborte would come last) and differs between systems, so that the same facts would give different pages.
/// </summary>
internal static class NorwegianOrder
{
    /// <summary>The entries by name. Names that only differ to the eye of a computer have a fixed order too.</summary>
    public static IOrderedEnumerable<T> InNorwegianOrder<T>(this IEnumerable<T> entries, Func<T, string> name) =>
        entries.OrderBy(entry => SortKey(name(entry)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    /// <summary>
    /// The letter under which a name is found, in the same order as the names: Á under A, but Å under Å; <c>#</c> for what does not
    /// begin with a letter.
    /// </summary>
    public static char LetterOf(string name) => SortKey(name).FirstOrDefault('#') switch
    {
        '{' => 'Æ',
        '|' => 'Ø',
        '}' => 'Å',
        var letter and >= 'a' and <= 'z' => char.ToUpperInvariant(letter),
        _ => '#',
    };

    /// <summary>Text whose ordinal order is the Norwegian order of <paramref name="text"/>.</summary>
    public static string SortKey(string text)
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
