namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>No page has code or style within it: the site is served with a policy that allows neither (Content Security Policy).</summary>
internal sealed class InlineCodeCheck : ISiteCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site) =>
        from page in site.Pages
        from code in page.InlineCode
        select $"Page {page.Path} has {code} within it.";
}
