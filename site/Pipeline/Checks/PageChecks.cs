namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>The checks that every page passes as soon as it is rendered, so that little of it must be kept until the others are.</summary>
internal static class PageChecks
{
    private static readonly IPageCheck[] All =
    [
        new MarkupCheck(),
        new DuplicateIdCheck(),
        new HeadCheck(),
        new HeadingCheck(),
        new InlineCodeCheck(),
        new ThirdPartyCheck(),
    ];

    /// <summary>What is wrong with a page by itself, what causes other problems first.</summary>
    public static IReadOnlyList<string> Problems(PageSurvey page)
    {
        List<string>? problems = null;
        foreach (var check in All)
        {
            foreach (var problem in check.Problems(page)) (problems ??= []).Add(problem);
        }
        return problems ?? (IReadOnlyList<string>)[];
    }
}
