namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Every page says its language, its title and what it tells.</summary>
internal sealed class HeadCheck : IPageCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(PageSurvey page)
    {
        if (string.IsNullOrWhiteSpace(page.Language)) yield return $"Page {page.Path} does not say its language.";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return $"Page {page.Path} has no title.";
        if (string.IsNullOrWhiteSpace(page.Description)) yield return $"Page {page.Path} has no description.";
    }
}
