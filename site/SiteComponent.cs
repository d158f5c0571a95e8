using Microsoft.AspNetCore.Components;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site;

/// <summary>What all pages and components have in common: the facts, and the language in which they are told.</summary>
public abstract class SiteComponent : ComponentBase
{
    /// <summary>What every page may ask for.</summary>
    [Inject]
    public required SiteContext Site { get; set; }

    /// <summary>The language of the page.</summary>
    private protected Language Language => Site.Language;

    /// <summary>Addresses of pages, in the language of the page where they exist in it.</summary>
    private protected SitePaths SitePaths => Site.Paths;

    /// <summary>Pieces of text that several pages say in the same way.</summary>
    private protected Wording Wording => Site.Wording;

    /// <summary>The <c>lang</c> of names and texts from the directory; null where the page is in their language anyway.</summary>
    private protected string? FactLang => Language == Language.Bokmaal ? null : Language.Bokmaal.Tag;
}
