using Selvhjelp.Api.Text;

namespace Selvhjelp.Site.Text;

/// <summary>Lists in the order of names that the API has too: both programs are built with the same <see cref="NorwegianOrder"/>.</summary>
internal static class NorwegianLists
{
    /// <summary>The entries by name. Names that only differ to the eye of a computer have a fixed order too.</summary>
    public static IOrderedEnumerable<T> InNorwegianOrder<T>(this IEnumerable<T> entries, Func<T, string> name) =>
        entries.OrderBy(entry => NorwegianOrder.SortKey(name(entry)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    /// <summary>
    /// The letter under which a name is found, in the same order as the names: Á under A, but Å under Å; <c>#</c> for what does not
    /// begin with a letter.
    /// </summary>
    public static char LetterOf(string name) => NorwegianOrder.SortKey(name).FirstOrDefault('#') switch
    {
        '{' => 'Æ',
        '|' => 'Ø',
        '}' => 'Å',
        var letter and >= 'a' and <= 'z' => char.ToUpperInvariant(letter),
        _ => '#',
    };
}
