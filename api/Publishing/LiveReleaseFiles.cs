using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Selvhjelp.Api.Publishing;

/// <summary>The files of the release that is live at the moment of asking. A swap is seen by the next request.</summary>
internal sealed class LiveReleaseFiles(ReleaseFolder releases) : IFileProvider
{
    private volatile SiteFiles? files;

    /// <summary>Whether there is a release to serve.</summary>
    public bool Any => Live() is not null;

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath) => Live()?.GetFileInfo(subpath) ?? new NotFoundFileInfo(subpath);

    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath) => Live()?.GetDirectoryContents(subpath) ?? NotFoundDirectoryContents.Singleton;

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private SiteFiles? Live()
    {
        if (releases.CurrentFolder is not { } folder) return null;
        var known = files;
        if (known?.Folder == folder) return known;
        return files = new SiteFiles(folder);
    }
}
