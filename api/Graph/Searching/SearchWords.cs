using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>
/// Words as the search compares them: folded, and with one form for words that mean the same to a visitor, be it bokmål, nynorsk or
/// another word in use.
/// </summary>
internal static class SearchWords
{
    /// <summary>The words of a text, in their common forms.</summary>
    public static IEnumerable<string> Of(string text) =>
        Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Common);

    /// <summary>
    /// Calls for each word of a text, as it stands and in its common form, without making a text of each. As it stands too: «aus» is not yet a word that
    /// has a common form, and begins Austevoll.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="state">Given to <paramref name="found"/>.</param>
    /// <param name="found">Called with each word; the word is gone afterwards.</param>
    public static void ForEach<TState>(string text, TState state, Action<TState, ReadOnlySpan<char>> found)
    {
        var folded = Folding.Fold(text).AsSpan();
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            if (word.Length == 0) continue;
            found(state, word);
            if (Common(word) is { } common) found(state, common);
        }
    }

    /// <summary>The words to look for; words such as "i" and "og" only when there are no others.</summary>
    public static string[] ToLookFor(string text)
    {
        var words = Of(text).Distinct().ToArray();
        var important = words.Where(word => !CommonWords.Unimportant.Contains(word)).ToArray();
        return important.Length > 0 ? important : words;
    }

    private static string Common(string word) => Common(word.AsSpan()) ?? word;

    // The common form of a word; null when it is common itself.
    private static string? Common(ReadOnlySpan<char> word)
    {
        foreach (var (form, common) in CommonWords.Beginnings)
        {
            if (word.StartsWith(form, StringComparison.Ordinal)) return string.Concat(common, word[form.Length..]);
        }

        return null;
    }
}
