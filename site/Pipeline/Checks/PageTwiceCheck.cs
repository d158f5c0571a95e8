namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>No address belongs to two pages or files.</summary>
internal sealed class PageTwiceCheck : ISiteCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site) => site.WrittenTwice.Select(path => $"The address {path} belongs to two pages.");
}
