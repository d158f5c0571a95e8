using System.Runtime.InteropServices;

namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>
/// The elements that are open at a place of a page. A browser mends what is nested wrongly without a word (HTML standard, 13.2.6), and then shows another
/// page than was written: here each element is closed where it was opened, and stands where the parser leaves it.
/// </summary>
internal sealed class OpenElements
{
    private readonly List<(int Start, int Length)> open = [];
    private int paragraphs;
    private int drawings;

    /// <summary>Whether something is wrong on this page: what follows would only be its consequence.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        open.Clear();
        (paragraphs, drawings, IsBroken) = (0, 0, false);
    }

    /// <summary>Opens an element.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where in it the element's name begins.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="isSelfClosing">Whether its tag ends with a slash.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public string? Open(ReadOnlySpan<char> html, int start, ReadOnlySpan<char> name, bool isSelfClosing)
    {
        if (IsBroken) return null;
        var problem = drawings > 0 ? null : Misplaced(html, name);
        if (isSelfClosing && drawings == 0 && !IsVoid(name) && name is not "svg") problem ??= $"<{name}/>, which does not close itself";
        if (problem is not null) return Break(problem);
        if (isSelfClosing || (drawings == 0 && IsVoid(name))) return null;
        open.Add((start, name.Length));
        if (name is "p") paragraphs++;
        if (name is "svg") drawings++;
        return null;
    }

    /// <summary>Closes an element.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public string? Close(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        if (IsBroken) return null;
        if (open.Count == 0) return Break($"</{name}>, where nothing is open");
        var last = Name(html, open[^1]);
        if (!last.SequenceEqual(name)) return Break($"</{name}>, where <{last}> is open");
        open.RemoveAt(open.Count - 1);
        if (name is "p") paragraphs--;
        if (name is "svg") drawings--;
        return null;
    }

    /// <summary>What was not closed at the end of the page; null when all is.</summary>
    public string? Left(ReadOnlySpan<char> html) => IsBroken || open.Count == 0 ? null : Break($"<{Name(html, open[^1])}>, which is not closed");

    private string Break(string problem)
    {
        IsBroken = true;
        return problem;
    }

    private string? Misplaced(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        var parent = open.Count == 0 ? default : Name(html, open[^1]);
        if (paragraphs > 0 && EndsParagraph(name)) return $"<{name}> within <p>";
        if (!FitsIn(parent, name)) return parent.IsEmpty ? $"<{name}> outside all elements" : $"<{name}> within <{parent}>";
        if (name is not ("a" or "button" or "form" or ['h', >= '1' and <= '6'])) return null;
        foreach (var ancestor in CollectionsMarshal.AsSpan(open))
        {
            var above = Name(html, ancestor);
            if (above.SequenceEqual(name) || (name is ['h', ..] && above is ['h', >= '1' and <= '6'])) return $"<{name}> within <{above}>";
        }
        return null;
    }

    // The parser moves what does not belong into a table out of it, and mends lists in its own way.
    private static bool FitsIn(ReadOnlySpan<char> parent, ReadOnlySpan<char> child)
    {
        if (child is "script" or "template") return true;
        var fits = parent switch
        {
            "" => child is "html",
            "html" => child is "head" or "body",
            "head" => child is "title" or "meta" or "link" or "base" or "style" or "noscript",
            "table" => child is "caption" or "colgroup" or "thead" or "tbody" or "tfoot" or "tr",
            "thead" or "tbody" or "tfoot" => child is "tr",
            "tr" => child is "td" or "th",
            "colgroup" => child is "col",
            "ul" or "ol" or "menu" => child is "li",
            "dl" => child is "dt" or "dd" or "div",
            "select" => child is "option" or "optgroup" or "hr",
            _ => true,
        };
        return fits && child switch
        {
            "li" => parent is "ul" or "ol" or "menu",
            "dt" or "dd" => parent is "dl" or "div",
            "tr" => parent is "table" or "thead" or "tbody" or "tfoot",
            "td" or "th" => parent is "tr",
            "thead" or "tbody" or "tfoot" or "caption" or "colgroup" => parent is "table",
            "head" or "body" => parent is "html",
            "html" => parent.IsEmpty,
            "summary" => parent is "details",
            "option" => parent is "select" or "optgroup" or "datalist",
            _ => true,
        };
    }

    // 13.2.6.4.7: a start tag of these ends a paragraph that is open.
    private static bool EndsParagraph(ReadOnlySpan<char> name) => name is
        "address" or "article" or "aside" or "blockquote" or "center" or "details" or "dialog" or "dir" or "div" or "dl" or "dd" or "dt" or "fieldset" or "figcaption"
        or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup" or "hr" or "li" or "main" or "menu" or "nav"
        or "ol" or "p" or "pre" or "search" or "section" or "summary" or "table" or "ul";

    private static bool IsVoid(ReadOnlySpan<char> name) => name is
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> html, (int Start, int Length) element) => html.Slice(element.Start, element.Length);
}
