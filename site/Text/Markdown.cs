using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Selvhjelp.Site.Text;

/// <summary>
/// Texts of editors as HTML: CommonMark (https://spec.commonmark.org/0.31.2/) without HTML. A text can neither bring code or another site's
/// pictures into a page nor break the order of its headings.
/// </summary>
internal static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text as HTML. What is no link to this site or to https stays as words.</summary>
    public static string ToHtml(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        KeepHeadingsInOrder(document);
        // The tree changes while it is read.
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.IsImage || !MayLead(l.Url)).ToList()) ToWords(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(l => l.IsEmail || !MayLead(l.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return document.ToHtml(Pipeline);
    }

    // An address of two slashes leads to another site.
    private static bool MayLead(string? address) => address is ['/', not '/' and not '\\', ..] or "/"
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);

    private static void ToWords(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }

    // The page's own title is the first level, and no level may be left out on the way down (WCAG 1.3.1).
    private static void KeepHeadingsInOrder(MarkdownDocument document)
    {
        var last = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level, 2, last + 1);
            last = heading.Level;
        }
    }
}
