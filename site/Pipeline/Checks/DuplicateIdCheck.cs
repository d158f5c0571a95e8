namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>An id names one element of a page.</summary>
internal sealed class DuplicateIdCheck : ISiteCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site) =>
        from page in site.Pages
        from id in page.DuplicateIds
        select $"Page {page.Path} has the id '{id}' more than once.";
}
