namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Every page is right by itself, as <see cref="PageChecks"/> found when it was rendered.</summary>
internal sealed class EachPageCheck : ISiteCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site) => site.Pages.SelectMany(page => page.Problems);
}
