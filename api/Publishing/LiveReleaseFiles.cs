using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Primitives;

namespace Selvhjelp.Api.Publishing;

/// <summary>The files of the release that is live at the moment of asking. A swap is seen by the next request.</summary>
internal sealed class LiveReleaseFiles(ReleaseFolder releases) : IFileProvider
{
    // RFC 8615: the one folder with a dot before its name that is for visitors.
    private const string WellKnown = "/.well-known/";

    private volatile PhysicalFileProvider? files;

    /// <summary>Whether there is a release to serve.</summary>
    public bool Any => Live() is not null;

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath) => IsHidden(subpath) ? new NotFoundFileInfo(subpath) : Live()?.GetFileInfo(subpath) ?? new NotFoundFileInfo(subpath);

    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath) =>
        IsHidden(subpath) ? NotFoundDirectoryContents.Singleton : Live()?.GetDirectoryContents(subpath) ?? NotFoundDirectoryContents.Singleton;

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    // The note of what a release was built from is no part of the site.
    private static bool IsHidden(string path)
    {
        var known = path.StartsWith(WellKnown, StringComparison.Ordinal) ? WellKnown.Length - 1 : 0;
        return path.StartsWith('.') || path.AsSpan(known).Contains("/.", StringComparison.Ordinal);
    }

    private PhysicalFileProvider? Live()
    {
        if (releases.CurrentFolder is not { } folder) return null;
        var known = files;
        if (known?.Root.TrimEnd(Path.DirectorySeparatorChar) == folder) return known;
        return files = new PhysicalFileProvider(folder, ExclusionFilters.None);
    }
}
