namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>
/// What is kept of a page until all are rendered: what can be judged only when the others are known. A site may have tens of thousands, so it is little.
/// </summary>
internal sealed record SurveyedPage
{
    /// <summary>The page's address from the root of the site.</summary>
    public required string Path { get; init; }

    /// <summary>The language of the page; null when it does not say.</summary>
    public required string? Language { get; init; }

    /// <summary>What is wrong with the page by itself, one sentence each.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>How much the page may weigh.</summary>
    public required PageBudget Budget { get; init; }

    /// <summary>How many addresses the page links to.</summary>
    public required int LinkCount { get; init; }

    /// <summary>Address of the catalogue that the page's search reads; null when it has no search.</summary>
    public required string? Catalogue { get; init; }

    /// <summary>All ids.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>Where links and forms lead within the site, without those to the beginning of a page that is known to be there.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>What the browser fetches within the site without being asked.</summary>
    public required IReadOnlyList<string> Resources { get; init; }

    /// <summary>Where the same page is in each language: the page's address from the root, or what is written when there is no page.</summary>
    public required IReadOnlyList<PageAlternate> Alternates { get; init; }

    /// <summary>What to keep of a page.</summary>
    /// <param name="page">What is in it.</param>
    /// <param name="budget">How much it may weigh.</param>
    /// <param name="addresses">Where the pages of the site are.</param>
    /// <param name="before">Another page; what is the same on both is held once. Null for none.</param>
    public static SurveyedPage Of(PageSurvey page, PageBudget budget, PageAddresses addresses, SurveyedPage? before = null) => new()
    {
        Path = page.Path,
        Language = page.Language,
        Problems = PageChecks.Problems(page),
        Budget = budget,
        LinkCount = page.Links.Count,
        Catalogue = page.Catalogue,
        Ids = Shared(page.Ids, before?.Ids),
        Links = Shared([.. page.Links.Where(link => !LeadsOut(link) && addresses.At(link) is null)], before?.Links),
        Resources = Shared([.. page.Resources.Where(resource => !LeadsOut(resource))], before?.Resources),
        Alternates = [.. page.Alternates.Select(a => a with { Address = addresses.AtWhole(a.Address) ?? a.Address })],
    };

    private static IReadOnlyList<string> Shared(IReadOnlyList<string> list, IReadOnlyList<string>? before) =>
        before is not null && list.SequenceEqual(before) ? before : list;

    private static bool LeadsOut(string link) =>
        link.StartsWith("https://", StringComparison.Ordinal)
        || link.StartsWith("http://", StringComparison.Ordinal)
        || link.StartsWith("mailto:", StringComparison.Ordinal)
        || link.StartsWith("tel:", StringComparison.Ordinal);
}
