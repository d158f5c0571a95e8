namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Pages that say where they are in other languages are right: those are there, are in that language, and say the same.</summary>
internal sealed class LanguageCheck : ISiteCheck
{
    // For whoever reads none of the languages: not a language itself.
    private const string Default = "x-default";

    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site)
    {
        var byPath = site.Pages.DistinctBy(p => p.Path).ToDictionary(p => p.Path);
        return
            from page in site.Pages
            where page.Alternates.Count > 0
            from problem in Problems(page, byPath)
            select $"Page {page.Path} {problem}.";
    }

    private static IEnumerable<string> Problems(SurveyedPage page, Dictionary<string, SurveyedPage> byPath)
    {
        for (var i = 1; i < page.Alternates.Count; i++)
        {
            var language = page.Alternates[i].Language;
            if (page.Alternates.Take(i).Any(a => a.Language == language)) yield return $"says twice where it is in the language '{language}'";
        }
        if (!page.Alternates.Any(a => a.Language == page.Language && a.Address == page.Path))
            yield return $"names other languages but not itself as the one in '{page.Language}'";
        foreach (var alternate in page.Alternates)
        {
            if (!byPath.TryGetValue(alternate.Address, out var other))
                yield return $"is to be in '{alternate.Language}' at {alternate.Address}, which is not on the site";
            else if (alternate.Language != Default && other.Language != alternate.Language)
                yield return $"is to be in '{alternate.Language}' at {alternate.Address}, which is in '{other.Language}'";
            else if (!other.Alternates.Any(back => back.Language == page.Language && back.Address == page.Path))
                yield return $"is to be in '{alternate.Language}' at {alternate.Address}, which does not say that it is the same page";
        }
    }
}
