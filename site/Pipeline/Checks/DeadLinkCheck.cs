namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Every link within the site leads to a page or file of this build, and to an id that the page has.</summary>
internal sealed class DeadLinkCheck : ISiteCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site)
    {
        // With an address that two pages claim, the first was written.
        var idsByPath = site.Pages.DistinctBy(p => p.Path).ToDictionary(p => p.Path, p => p.Ids);
        // Most pages have the same links: each is looked up once.
        var good = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            foreach (var link in page.Links.Concat(page.Resources))
            {
                if (good.Contains(link)) continue;
                if (Problem(page, link, site, idsByPath) is { } problem) yield return $"Page {page.Path} links to {link}, {problem}.";
                else if (!link.StartsWith('#')) good.Add(link);
            }
        }
    }

    private static string? Problem(SurveyedPage page, string link, SiteSurvey site, Dictionary<string, IReadOnlyList<string>> idsByPath)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? link : link[..hash];
        if (path.Length == 0) path = page.Path;
        else if (!path.StartsWith('/')) return "which is neither an address from the root nor one outside the site";
        if (!site.Files.ContainsKey(path)) return "which is not on the site";
        if (hash < 0) return null;
        var id = Uri.UnescapeDataString(link[(hash + 1)..]);
        return idsByPath.TryGetValue(path, out var ids) && ids.Contains(id) ? null : "but there is nothing with that id";
    }
}
