using System.Net;

namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Finds out what is in a page. It reads what our own components write; what a browser would have to mend is a parse error here.</summary>
/// <param name="addresses">Where the pages of the site are.</param>
internal sealed class PageScanner(PageAddresses addresses)
{
    // Longer values are hardly ever the same on two pages.
    private const int LongestShared = 40;

    // The same few hundred addresses and ids stand on every page: each becomes one string.
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly OpenElements elements = new();
    private readonly Findings found = new();

    /// <summary>Surveys a page.</summary>
    public PageSurvey Survey(string path, ReadOnlySpan<char> html)
    {
        found.Clear();
        elements.Clear();
        var reader = new MarkupReader(html);
        for (Markup markup; (markup = reader.Next()) != Markup.End;)
        {
            var problem = markup == Markup.Start ? Element(html, ref reader) : elements.Close(html, reader.Name);
            if (problem is not null) reader.Fail(problem);
        }
        if (elements.Left(html) is { } left) reader.Fail(left);
        if (!reader.HasDoctype) reader.Fail("no doctype at its beginning");
        return found.ToSurvey(path, reader.Error);
    }

    private string? Element(ReadOnlySpan<char> html, ref MarkupReader reader)
    {
        var start = reader.At - reader.Name.Length;
        var tag = default(TagFindings);
        Span<(int Start, int Length)> names = stackalloc (int, int)[MostAttributes];
        var count = 0;
        while (reader.NextAttribute(out var name, out var value))
        {
            if (IsTwice(html, name, names[..Math.Min(count, MostAttributes)])) reader.Fail($"the attribute '{name}' twice in one tag");
            if (count < MostAttributes && html.Overlaps(name, out var at)) names[count++] = (at, name.Length);
            Attribute(reader.Name, name, value, ref tag);
        }
        if (reader.Name is ['h', >= '1' and <= '6']) found.HeadingLevels.Add(reader.Name[1] - '0');
        if (reader.Name is "style") found.InlineCode.Add("<style>");
        if (reader.Name is "script" && !tag.HasSource && !tag.IsData) found.InlineCode.Add("<script>");
        if (reader.Name is "title" && found.Title is null) found.Title = WebUtility.HtmlDecode(reader.TextUpToNextTag().Trim().ToString());
        if (tag is { MetaName: "description", MetaContent: { } text }) found.Description = text;
        if (reader.Name is "link" && tag.Address is { } address) Link(address, tag);
        return elements.Open(html, start, reader.Name, reader.IsSelfClosing);
    }

    // No tag of ours has as many.
    private const int MostAttributes = 24;

    private static bool IsTwice(ReadOnlySpan<char> html, ReadOnlySpan<char> name, ReadOnlySpan<(int Start, int Length)> before)
    {
        foreach (var (start, length) in before)
        {
            if (html.Slice(start, length).SequenceEqual(name)) return true;
        }
        return false;
    }

    // What the browser fetches by itself, or where the page is in another language or by its own name.
    private void Link(string address, in TagFindings tag)
    {
        if (tag.Relation is "alternate" or "canonical")
        {
            if (tag.Language is { } language) found.Alternates.Add(new PageAlternate(language, address));
            else found.Links.Add(address);
        }
        else
        {
            found.Resources.Add(address);
        }
    }

    private void Attribute(ReadOnlySpan<char> element, ReadOnlySpan<char> name, ReadOnlySpan<char> value, ref TagFindings tag)
    {
        switch (name)
        {
            case "id":
                var id = Text(value);
                if (!found.Ids.Add(id)) found.DuplicateIds.Add(id);
                break;
            case "lang" when element is "html":
                found.Language = Text(value);
                break;
            case "name" when element is "meta":
                tag.MetaName = Text(value);
                break;
            case "content" when element is "meta":
                tag.MetaContent = WebUtility.HtmlDecode(value.ToString());
                break;
            case "type" when element is "script":
                // The renderer writes the plus sign as an entity.
                tag.IsData = Text(value) is "application/ld+json" or "application/json";
                break;
            case "rel" when element is "link":
                tag.Relation = Text(value);
                break;
            case "hreflang" when element is "link":
                tag.Language = Text(value);
                break;
            case "href" when element is "link":
                tag.Address = Text(value);
                break;
            case "data-catalogue":
                found.Catalogue = Text(value);
                found.Resources.Add(found.Catalogue);
                break;
            case "src" or "srcset" or "poster":
                tag.HasSource = true;
                found.Resources.Add(Text(value));
                break;
            case "href" or "action" or "formaction":
                found.Links.Add(Text(value));
                break;
            case "style":
            case { Length: > 2 } when name is ['o', 'n', ..]:
                found.InlineCode.Add($"{name}=\"…\"");
                break;
        }
    }

    private string Text(ReadOnlySpan<char> value)
    {
        if (value.Contains('&')) return WebUtility.HtmlDecode(value.ToString());
        if (addresses.At(value) is { } page) return page;
        if (value.Length > LongestShared || value.StartsWith("tel:") || value.StartsWith("mailto:")) return value.ToString();
        var strings = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (strings.TryGetValue(value, out var text)) return text;
        text = value.ToString();
        known.Add(text);
        return text;
    }

    private struct TagFindings
    {
        public string? MetaName;
        public string? MetaContent;
        public string? Relation;
        public string? Language;
        public string? Address;
        public bool HasSource;
        public bool IsData;
    }

    /// <summary>What was found so far. Used for one page after the other, so that a survey keeps no more than it tells.</summary>
    private sealed class Findings
    {
        public string? Language { get; set; }
        public string? Title { get; set; }
        public string? Description { get; set; }
        public string? Catalogue { get; set; }
        public List<int> HeadingLevels { get; } = [];
        public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);
        public List<string> DuplicateIds { get; } = [];
        public HashSet<string> Links { get; } = new(StringComparer.Ordinal);
        public HashSet<string> Resources { get; } = new(StringComparer.Ordinal);
        public List<PageAlternate> Alternates { get; } = [];
        public List<string> InlineCode { get; } = [];

        public void Clear()
        {
            (Language, Title, Description, Catalogue) = (null, null, null, null);
            HeadingLevels.Clear();
            Ids.Clear();
            DuplicateIds.Clear();
            Links.Clear();
            Resources.Clear();
            Alternates.Clear();
            InlineCode.Clear();
        }

        public PageSurvey ToSurvey(string path, string? parseError) => new()
        {
            Path = path,
            ParseError = parseError,
            Language = Language,
            Title = Title,
            Description = Description,
            Catalogue = Catalogue,
            HeadingLevels = [.. HeadingLevels],
            Ids = [.. Ids],
            DuplicateIds = [.. DuplicateIds],
            Links = [.. Links],
            Resources = [.. Resources],
            Alternates = [.. Alternates],
            InlineCode = [.. InlineCode],
        };
    }
}
