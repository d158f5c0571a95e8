using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site;

/// <summary>What every page may ask for.</summary>
/// <param name="Facts">All facts of the revision that is shown.</param>
/// <param name="Assets">Names of the bundled files.</param>
public sealed record SiteContext(DirectoryFacts Facts, AssetManifest Assets);
