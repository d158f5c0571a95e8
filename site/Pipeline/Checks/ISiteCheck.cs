namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Something that must hold for a site before it may be published.</summary>
internal interface ISiteCheck
{
    /// <summary>What is wrong, each as one sentence that names the page; empty when all is right.</summary>
    IEnumerable<string> Problems(SiteSurvey site);
}
