namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Every page has one main heading, which comes first, and no level is left out on the way down (WCAG 1.3.1).</summary>
internal sealed class HeadingCheck : IPageCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(PageSurvey page)
    {
        var levels = page.HeadingLevels;
        var main = levels.Count(l => l == 1);
        if (main != 1)
        {
            yield return $"Page {page.Path} has {main} main headings (h1) instead of one.";
            yield break;
        }
        var last = 0;
        foreach (var level in levels)
        {
            if (level > last + 1)
            {
                yield return last == 0
                    ? $"Page {page.Path} begins with a heading of level {level} instead of 1."
                    : $"Page {page.Path} has a heading of level {level} under one of level {last}.";
            }
            last = level;
        }
    }
}
