namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>An id names one element of a page.</summary>
internal sealed class DuplicateIdCheck : IPageCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(PageSurvey page) => page.DuplicateIds.Select(id => $"Page {page.Path} has the id '{id}' more than once.");
}
