using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site.Fetch;

/// <summary>Where the facts of a build come from.</summary>
internal interface IDirectorySource
{
    /// <summary>Reads which revision is the newest.</summary>
    /// <exception cref="SiteBuildException">It cannot be read.</exception>
    Task<Revision> ReadRevisionAsync(CancellationToken cancellation);

    /// <summary>Reads all facts of one revision.</summary>
    /// <exception cref="SiteBuildException">They cannot be read, or do not fit together.</exception>
    Task<DirectoryFacts> ReadAsync(IBuildProgress progress, CancellationToken cancellation);
}
