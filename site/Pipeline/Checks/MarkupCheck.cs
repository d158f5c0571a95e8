namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>No page has a parse error, which each browser would mend in its own silence.</summary>
internal sealed class MarkupCheck : ISiteCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site) =>
        from page in site.Pages
        where page.ParseError is not null
        select $"Page {page.Path} is not well-formed: it has {page.ParseError}.";
}
