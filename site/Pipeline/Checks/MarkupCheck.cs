namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>No page has a parse error, which each browser would mend in its own silence.</summary>
internal sealed class MarkupCheck : IPageCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(PageSurvey page) =>
        page.ParseError is null ? [] : [$"Page {page.Path} is not well-formed: it has {page.ParseError}."];
}
