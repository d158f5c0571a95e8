using System.Net;

namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>
/// Finds out what is in a page. It reads what our own renderer writes, which is well-formed; it is no parser for the web's HTML.
/// </summary>
internal sealed class PageScanner
{
    // The same few hundred addresses stand on every page: each becomes one string.
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Surveys a page.</summary>
    public PageSurvey Survey(string path, ReadOnlySpan<char> html)
    {
        var found = new Findings();
        var tags = new TagReader(html);
        while (tags.Next())
        {
            Element(ref tags, found);
            while (tags.NextAttribute(out var name, out var value)) Attribute(tags.Name, name, value, found);
            if (found is { MetaName: "description", MetaContent: { } text }) found.Description = text;
            if (tags.Name is "script" && !found.HasSource) found.InlineCode.Add("<script>");
            if (tags.Name is "title" && found.Title is null) found.Title = WebUtility.HtmlDecode(tags.TextUpToNextTag().Trim().ToString());
        }
        return found.ToSurvey(path);
    }

    private static void Element(ref TagReader tags, Findings found)
    {
        (found.MetaName, found.MetaContent, found.HasSource) = (null, null, false);
        if (tags.Name is ['h', >= '1' and <= '6']) found.HeadingLevels.Add(tags.Name[1] - '0');
        if (tags.Name is "style") found.InlineCode.Add("<style>");
    }

    private void Attribute(ReadOnlySpan<char> element, ReadOnlySpan<char> name, ReadOnlySpan<char> value, Findings found)
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
                found.MetaName = Text(value);
                break;
            case "content" when element is "meta":
                found.MetaContent = WebUtility.HtmlDecode(value.ToString());
                break;
            case "rel" when element is "link":
                found.LinkKind = Text(value);
                break;
            case "href" when element is "link" && found.LinkKind is "alternate":
                found.Alternates.Add(Text(value));
                break;
            case "href" when element is "link":
            case "src" or "srcset" or "poster":
            case "data-catalogue":
                found.HasSource = true;
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
        var strings = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (strings.TryGetValue(value, out var text)) return text;
        text = value.ToString();
        known.Add(text);
        return text;
    }

    private sealed class Findings
    {
        public string? Language { get; set; }
        public string? Title { get; set; }
        public string? Description { get; set; }
        public string? MetaName { get; set; }
        public string? MetaContent { get; set; }
        public string? LinkKind { get; set; }
        public HashSet<string> Alternates { get; } = new(StringComparer.Ordinal);
        public bool HasSource { get; set; }
        public List<int> HeadingLevels { get; } = [];
        public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);
        public List<string> DuplicateIds { get; } = [];
        public HashSet<string> Links { get; } = new(StringComparer.Ordinal);
        public HashSet<string> Resources { get; } = new(StringComparer.Ordinal);
        public List<string> InlineCode { get; } = [];

        public PageSurvey ToSurvey(string path) => new()
        {
            Path = path,
            Language = Language,
            Title = Title,
            Description = Description,
            HeadingLevels = HeadingLevels,
            Ids = Ids,
            DuplicateIds = DuplicateIds,
            Links = Links,
            Resources = Resources,
            Alternates = Alternates,
            InlineCode = InlineCode,
        };
    }
}
