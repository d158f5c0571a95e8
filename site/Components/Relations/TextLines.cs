namespace Selvhjelp.Site.Components.Relations;

/// <summary>Breaks words into lines of a given width. No browser measures here: letters are reckoned as wide as in the widest of the common fonts.</summary>
internal static class TextLines
{
    // At least so many letters stand on each side of a hyphen.
    private const int Shortest = 4;

    /// <summary>The text in lines no wider than a width, in units of a drawing with letters of 14 units; the last ends with «…» where there are too many.</summary>
    public static IReadOnlyList<string> Of(string text, double width, int most)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, width)))
        {
            if (lines.Count > 0 && !lines[^1].EndsWith('\u00AD') && Width(lines[^1] + " " + word) <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }
        var shown = lines.Select(line => line.Replace('\u00AD', '-')).ToList();
        return shown.Count <= most ? shown : [.. shown.Take(most - 1), Cut(shown[most - 1], width)];
    }

    /// <summary>How wide a text is at most.</summary>
    public static double Width(string text) => text.Sum(Width);

    private static double Width(char letter) => letter switch
    {
        'm' or 'M' or 'W' or '@' or '%' or '—' or '…' => 14,
        'w' or 'æ' or 'Æ' => 13.5,
        'i' or 'l' or 'j' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '(' or ')' or '-' or '\u00AD' or '/' => 5.8,
        _ when char.IsUpper(letter) => 11,
        _ => 8.9,
    };

    // A word wider than a line is broken with a hyphen, marked so that nothing is put after it.
    private static IEnumerable<string> Parts(string word, double width)
    {
        while (Width(word) > width)
        {
            var fits = 1;
            while (fits < word.Length - 1 && Width(word[..(fits + 1)]) + Width('\u00AD') <= width) fits++;
            var length = word.Length - fits < Shortest ? Math.Max(1, word.Length - Shortest) : fits;
            yield return word[..length] + '\u00AD';
            word = word[length..];
        }
        yield return word;
    }

    private static string Cut(string line, double width)
    {
        while (line.Length > 1 && Width(line + "…") > width) line = line[..^1];
        return line.TrimEnd(' ', ',', '-') + "…";
    }
}
