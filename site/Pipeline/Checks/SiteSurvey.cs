namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>What the checks know about a site.</summary>
/// <param name="Pages">What is kept of each page.</param>
/// <param name="Files">All files, by their address from the root of the site.</param>
/// <param name="WrittenTwice">Addresses that two pages or files claimed.</param>
/// <param name="SearchScripts">Addresses of the scripts that a search in the browser runs.</param>
internal sealed record SiteSurvey(
    IReadOnlyList<SurveyedPage> Pages,
    IReadOnlyDictionary<string, WrittenFile> Files,
    IReadOnlyList<string> WrittenTwice,
    IReadOnlyList<string> SearchScripts);
