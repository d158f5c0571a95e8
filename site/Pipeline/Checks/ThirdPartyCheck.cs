namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>No page makes the browser ask another site for anything.</summary>
internal sealed class ThirdPartyCheck : IPageCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(PageSurvey page) =>
        from resource in page.Resources
        where !resource.StartsWith('/') || resource.StartsWith("//", StringComparison.Ordinal)
        select $"Page {page.Path} fetches {resource}, which is not a file of the site.";
}
