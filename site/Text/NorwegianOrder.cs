using System.Globalization;

namespace Selvhjelp.Site.Text;

/// <summary>The order of the Norwegian alphabet: æ, ø and å last.</summary>
internal static class NorwegianOrder
{
    /// <summary>Norwegian culture: how the site sorts and writes dates.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nb-NO");

    private static readonly StringComparer Names = StringComparer.Create(Culture, CompareOptions.None);

    /// <summary>The entries by name. Names that only differ to the eye of a computer have a fixed order too.</summary>
    public static IOrderedEnumerable<T> InNorwegianOrder<T>(this IEnumerable<T> entries, Func<T, string> name) =>
        entries.OrderBy(name, Names).ThenBy(name, StringComparer.Ordinal);

    /// <summary>The letter under which a name is found: Á under A, but Å under Å; <c>#</c> for what does not begin with a letter.</summary>
    public static char LetterOf(string name)
    {
        var first = char.ToUpper(name.FirstOrDefault('#'), Culture);
        if (first is 'Æ' or 'Ø' or 'Å') return first;
        first = first switch { 'Đ' => 'D', 'Ŋ' => 'N', 'Ŧ' => 'T', 'Ä' => 'Æ', 'Ö' => 'Ø', _ => first };
        if (first is 'Æ' or 'Ø') return first;
        var plain = first.ToString().Normalize(System.Text.NormalizationForm.FormD)[0];
        return plain is >= 'A' and <= 'Z' ? plain : '#';
    }
}
