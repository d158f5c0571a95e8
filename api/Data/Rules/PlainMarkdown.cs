using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// A page's text is paragraphs, headings, lists, quotations, emphasis and links in CommonMark (https://spec.commonmark.org/0.31.2/); what else the site could not
/// show, or would show as something that the editor did not mean, is refused. Headings begin at the second level: the page's title is the first. Links
/// lead to this site's own pages or to https.
/// </summary>
/// <remarks>It is read with the site's own parser, and more of its markup switched on, so that nothing is markup there which is none here.</remarks>
internal static class PlainMarkdown
{
    private const int LongestQuotation = 60;

    private static readonly Lazy<MarkdownPipeline> Pipeline = new(() => new MarkdownPipelineBuilder().UsePipeTables().Build());

    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind == FieldKind.Markdown
        from message in Problems(field.Value)
        select new Problem(row, field.Name, message);

    private static IEnumerable<string> Problems(string text)
    {
        var document = Markdown.Parse(text, Pipeline.Value);
        foreach (var (label, _) in document.GetLinkReferenceDefinitions(addGroup: false).Links)
            yield return $"has the address of '[{label}]' apart from it; write it at the link: [{label}](https://…)";
        foreach (var part in document.Descendants())
        {
            if (Problem(part, text) is { } problem) yield return problem;
        }
    }

    private static string? Problem(MarkdownObject part, string text) => part switch
    {
        HtmlBlock => Html(FirstTag(Quoted(part, text))),
        HtmlInline tag => Html(tag.Tag),
        HtmlEntityInline entity => $"has the code of a character ('{entity.Original}'); write the character itself",
        HeadingBlock { Level: 1 } => "has a heading of the first level (#); the title is that, so begin with ##",
        CodeBlock or CodeInline => $"has program code ('{Quoted(part, text)}'), which no page needs; take away the backticks, or the four spaces at the start of the line",
        Table => $"has a table ('{Quoted(part, text)}'), which is not shown as one; write a list",
        LinkInline { IsImage: true } image => $"has a picture ('{image.Url}'), which is not shown; take it out, or link to it",
        LinkInline link when !MayLeadTo(link.Url) => $"links to '{link.Url}'; link to a page of this site (/samarbeid/) or to an https address",
        AutolinkInline link => $"has a bare link ('<{link.Url}>'); write the words that lead there: [ord](https://…)",
        _ => null,
    };

    private static string Html(string tag) => $"has HTML ('{tag}'), which is not shown; write it in Markdown";

    // An address of two slashes, of either kind, leads to another site.
    private static bool MayLeadTo(string? target) => target is "/" or ['/', not '/' and not '\\', ..]
        || (target is not null && target.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(target, UriKind.Absolute, out _));

    private static string FirstTag(string html) => html.IndexOf('>') is var end and >= 0 ? html[..(end + 1)] : html;

    // The first line of a part, as it was written.
    private static string Quoted(MarkdownObject part, string text)
    {
        var written = text.AsSpan(part.Span.Start, Math.Max(0, Math.Min(part.Span.Length, text.Length - part.Span.Start))).Trim();
        var end = written.IndexOfAny('\n', '\r');
        if (end >= 0) written = written[..end];
        return written.Length > LongestQuotation ? $"{written[..LongestQuotation]}…" : written.ToString();
    }
}
