namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>What the checks know about a site.</summary>
/// <param name="Pages">What each page has in it.</param>
/// <param name="Paths">Addresses of all files, from the root of the site.</param>
/// <param name="WrittenTwice">Addresses that two pages or files claimed.</param>
internal sealed record SiteSurvey(IReadOnlyList<PageSurvey> Pages, IReadOnlySet<string> Paths, IReadOnlyList<string> WrittenTwice);
