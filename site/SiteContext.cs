using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site;

/// <summary>What every page may ask for.</summary>
/// <param name="Facts">All facts of the revision that is shown.</param>
/// <param name="Assets">Names of the bundled files.</param>
/// <param name="Catalogue">Address of the file that the search in the browser reads.</param>
public sealed record SiteContext(DirectoryFacts Facts, AssetManifest Assets, string Catalogue)
{
    /// <summary>What the owner of a phone or e-mail is called in a sentence: «hovedkontoret», «kontoret i Alta», or its name.</summary>
    public string Called(ContactOwner owner) =>
        owner.Kind == nameof(DistrictOffice) ? Called(Facts.Office(new EntryRef(owner.Slug, owner.Name))) : owner.Name;

    /// <summary>What an office is called in a sentence: «hovedkontoret», «kontoret i Alta».</summary>
    public string Called(DistrictOffice office) => office == Facts.HeadOffice ? "hovedkontoret" : "kontoret i " + office.Town;
}
