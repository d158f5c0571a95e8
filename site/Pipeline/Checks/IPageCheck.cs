namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Something that a page must be by itself, whatever the others are.</summary>
internal interface IPageCheck
{
    /// <summary>What is wrong with the page, one sentence each, with the page's address.</summary>
    IEnumerable<string> Problems(PageSurvey page);
}
