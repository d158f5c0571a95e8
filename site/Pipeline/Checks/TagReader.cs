namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Goes through the start tags of a well-formed page and their attributes. Comments and the text of scripts are passed over.</summary>
internal ref struct TagReader(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> html = html;
    private int at;

    /// <summary>Name of the element whose tag was found last.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Goes to the next start tag; false at the end of the page.</summary>
    public bool Next()
    {
        if (Name is "script" or "style") Skip($"</{Name}");
        while (true)
        {
            Skip("<");
            if (at >= html.Length) return false;
            if (html[at..].StartsWith("!--")) Skip("-->");
            if (at < html.Length && char.IsAsciiLetter(html[at])) break;
        }
        var end = html[at..].IndexOfAny(" \t\r\n/>");
        Name = end < 0 ? html[at..] : html.Slice(at, end);
        at += Name.Length;
        return true;
    }

    /// <summary>Goes to the next attribute of this tag; false when there is none left.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value as it is written, with entities; empty when it has none.</param>
    public bool NextAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = default;
        value = default;
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/')) at++;
        if (at >= html.Length || html[at] == '>') return false;
        var end = html[at..].IndexOfAny(" \t\r\n=>");
        name = end < 0 ? html[at..] : html.Slice(at, end);
        at += name.Length;
        if (at < html.Length && html[at] == '=') value = Value();
        return true;
    }

    /// <summary>What stands between this tag and the next.</summary>
    public ReadOnlySpan<char> TextUpToNextTag()
    {
        Skip(">");
        var end = html[at..].IndexOf('<');
        return end < 0 ? html[at..] : html.Slice(at, end);
    }

    private ReadOnlySpan<char> Value()
    {
        at++;
        if (at >= html.Length) return default;
        var quoted = html[at] is '"' or '\'';
        var start = quoted ? at + 1 : at;
        var end = quoted ? html[start..].IndexOf(html[at]) : html[start..].IndexOfAny(" \t\r\n>");
        if (end < 0) end = html.Length - start;
        at = Math.Min(html.Length, start + end + (quoted ? 1 : 0));
        return html.Slice(start, end);
    }

    private void Skip(ReadOnlySpan<char> past)
    {
        var found = html[at..].IndexOf(past);
        at = found < 0 ? html.Length : at + found + past.Length;
    }
}
