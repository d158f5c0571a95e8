namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>No page weighs more than its budget: the page with its style sheets, and what the search in the browser fetches.</summary>
internal sealed class WeightCheck : ISiteCheck
{
    // Most bytes that the scripts of the search and its catalogue may be, compressed. A catalogue grows with what can be found in its language.
    private const int SearchBudget = 25 * 1024;
    private const int SearchBudgetPerPage = 20;

    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site)
    {
        var pagesIn = site.Pages.CountBy(page => page.Language ?? "").ToDictionary();
        foreach (var page in site.Pages)
        {
            var weight = Sent(site, page.Path) + page.Resources.Where(r => r.EndsWith(".css", StringComparison.Ordinal)).Sum(style => Sent(site, style));
            var most = page.Budget.With(page.LinkCount);
            if (page.Budget.Bytes > 0 && weight > most) yield return $"Page {page.Path} weighs {weight} bytes with its style, compressed; {most} are allowed.";
            if (page.Catalogue is null) continue;
            var search = site.SearchScripts.Append(page.Catalogue).Sum(file => Sent(site, file));
            var allowed = Math.Max(SearchBudget, SearchBudgetPerPage * pagesIn[page.Language ?? ""]);
            if (search > allowed) yield return $"The search of page {page.Path} weighs {search} bytes with its catalogue, compressed; {allowed} are allowed.";
        }
    }

    private static long Sent(SiteSurvey site, string path) => site.Files.TryGetValue(path, out var file) ? file.Sent : 0;
}
