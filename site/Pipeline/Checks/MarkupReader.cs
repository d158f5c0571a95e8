using System.Buffers;

namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>What a <see cref="MarkupReader"/> has found.</summary>
internal enum Markup
{
    /// <summary>The page is read to its end.</summary>
    End,

    /// <summary>A start tag, whose attributes are read next.</summary>
    Start,

    /// <summary>An end tag.</summary>
    Close,
}

/// <summary>
/// Goes through the tags of a page and their attributes, as the HTML standard's tokenizer does (13.2.5), and holds what that calls a parse error to be
/// one. It reads what our own components write, so it is stricter: an attribute's value is quoted or has none of the signs that could begin markup.
/// </summary>
internal ref struct MarkupReader(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n/>");
    private static readonly SearchValues<char> AttributeEnd = SearchValues.Create(" \t\r\n/>=");
    private static readonly SearchValues<char> Misplaced = SearchValues.Create("\"'<=`");

    private readonly ReadOnlySpan<char> html = html;
    private bool holdsText;

    /// <summary>Where the reader is.</summary>
    public int At { get; private set; }

    /// <summary>Name of the element whose tag was found last.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Whether the tag that was read last ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>The first parse error; null when there is none so far.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether the page begins with its doctype.</summary>
    public bool HasDoctype { get; private set; }

    /// <summary>Goes to the next tag.</summary>
    public Markup Next()
    {
        // The content of these is no markup.
        if (holdsText) SkipPast($"</{Name}", from: At, keep: true);
        holdsText = false;
        while (true)
        {
            var length = html[At..].IndexOf('<');
            CheckReferences(length < 0 ? html[At..] : html.Slice(At, length));
            if (length < 0) return Markup.End;
            At += length + 1;
            var rest = html[At..];
            if (rest.Length > 0 && char.IsAsciiLetter(rest[0])) return Tag(Markup.Start);
            if (rest.Length > 1 && rest[0] == '/' && char.IsAsciiLetter(rest[1]))
            {
                At++;
                return Tag(Markup.Close);
            }
            if (rest.StartsWith("!--")) SkipPast("-->", from: At + 3, keep: false);
            else if (rest.StartsWith("!DOCTYPE html>", StringComparison.OrdinalIgnoreCase)) HasDoctype = html[..(At - 1)].IsWhiteSpace();
            else Fail("a '<' that begins no tag");
        }
    }

    /// <summary>Goes to the next attribute of this tag; false when there is none left.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value as it is written, with entities; empty when it has none.</param>
    public bool NextAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = default;
        value = default;
        var before = At;
        while (At < html.Length && html[At] is ' ' or '\t' or '\r' or '\n') At++;
        if (At >= html.Length)
        {
            Fail("a tag that does not end");
            return false;
        }
        if (html[At] == '>') return End(1);
        if (html[At..].StartsWith("/>"))
        {
            IsSelfClosing = true;
            return End(2);
        }
        if (At == before) Fail("attributes that no space parts");
        var length = html[At..].IndexOfAny(AttributeEnd);
        // A sign that cannot be in a name is taken for one, so that reading goes on.
        name = html.Slice(At, length < 0 ? html.Length - At : Math.Max(1, length));
        if (length == 0 || name.ContainsAny(Misplaced)) Fail($"an attribute with the name '{name}'");
        At += name.Length;
        if (At < html.Length && html[At] == '=') value = Value();
        return true;
    }

    /// <summary>What stands between this tag and the next.</summary>
    public readonly ReadOnlySpan<char> TextUpToNextTag()
    {
        var end = html[At..].IndexOf('<');
        return end < 0 ? html[At..] : html.Slice(At, end);
    }

    /// <summary>Notes a parse error, if it is the first.</summary>
    public void Fail(string what) => Error ??= $"{what}, in line {html[..Math.Min(At, html.Length)].Count('\n') + 1}";

    private Markup Tag(Markup kind)
    {
        var length = html[At..].IndexOfAny(NameEnd);
        Name = length < 0 ? html[At..] : html.Slice(At, length);
        At += Name.Length;
        IsSelfClosing = false;
        if (kind == Markup.Start)
        {
            holdsText = Name is "script" or "style";
            return kind;
        }
        if (At < html.Length && html[At] == '>') At++;
        else Fail($"an end tag </{Name} with more in it");
        return kind;
    }

    private bool End(int signs)
    {
        At += signs;
        return false;
    }

    private ReadOnlySpan<char> Value()
    {
        At++;
        if (At >= html.Length) return default;
        var quoted = html[At] is '"' or '\'';
        var start = quoted ? At + 1 : At;
        var length = quoted ? html[start..].IndexOf(html[At]) : html[start..].IndexOfAny(" \t\r\n>");
        if (length < 0)
        {
            length = html.Length - start;
            Fail("an attribute whose value does not end");
        }
        At = Math.Min(html.Length, start + length + (quoted ? 1 : 0));
        var value = html.Slice(start, length);
        if (!quoted && (value.IsEmpty || value.ContainsAny(Misplaced))) Fail($"the value '{value}' without quotes");
        CheckReferences(value);
        return value;
    }

    // 13.2.5.72: a reference ends with a semicolon.
    private void CheckReferences(ReadOnlySpan<char> text)
    {
        for (int found; (found = text.IndexOf('&')) >= 0;)
        {
            text = text[(found + 1)..];
            var name = text.StartsWith("#") ? text[1..] : text;
            var length = 0;
            while (length < name.Length && char.IsAsciiLetterOrDigit(name[length])) length++;
            if (length < name.Length && length > 0 && name[length] == ';') continue;
            if (length > 0 || name.Length < text.Length) Fail($"the reference '&{text[..Math.Min(text.Length, length + 1)]}' that does not end with a semicolon");
        }
    }

    private void SkipPast(ReadOnlySpan<char> text, int from, bool keep)
    {
        var found = html[from..].IndexOf(text);
        if (found < 0) Fail($"no '{text}'");
        At = found < 0 ? html.Length : from + found + (keep ? 0 : text.Length);
    }
}
