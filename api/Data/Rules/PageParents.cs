using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>A text is a part of a text that is itself part of none: two levels, no circle.</summary>
internal static class PageParents
{
    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var pages = facts.Pages.ToDictionary(page => page.Key);
        return
            from page in facts.Pages
            where page.ParentKey is not null && pages[page.ParentKey].ParentKey is not null
            select new Problem(page, nameof(PageRow.ParentKey), $"{page.ParentKey} is itself a part of {pages[page.ParentKey!].ParentKey}; there are two levels");
    }
}
