namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>No page has code or style within it: the site is served with a policy that allows neither (Content Security Policy).</summary>
internal sealed class InlineCodeCheck : IPageCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(PageSurvey page) => page.InlineCode.Select(code => $"Page {page.Path} has {code} within it.");
}
