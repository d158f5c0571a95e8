using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Primitives;

namespace Selvhjelp.Api.Publishing;

/// <summary>The files in a folder that visitors may ask for. This file belongs to both programs, so that a preview serves what a release does.</summary>
/// <param name="folder">A built site. No path leads out of it.</param>
internal sealed class SiteFiles(string folder) : IFileProvider, IDisposable
{
    // RFC 8615: the one folder with a dot before its name that is for visitors.
    private const string WellKnown = "/.well-known/";

    private readonly PhysicalFileProvider files = new(folder, ExclusionFilters.None);

    /// <summary>The folder, as it was given.</summary>
    public string Folder => folder;

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath) => IsHidden(subpath) ? new NotFoundFileInfo(subpath) : files.GetFileInfo(subpath);

    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath) =>
        IsHidden(subpath) ? NotFoundDirectoryContents.Singleton : files.GetDirectoryContents(subpath);

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <inheritdoc />
    public void Dispose() => files.Dispose();

    /// <summary>Whether a path names something that begins with a dot, and so is no part of the site, as the note of what a release was built from.</summary>
    /// <param name="path">The path from the root of the site.</param>
    internal static bool IsHidden(string path)
    {
        var known = path.StartsWith(WellKnown, StringComparison.Ordinal) ? WellKnown.Length - 1 : 0;
        return path.StartsWith('.') || path.AsSpan(known).Contains("/.", StringComparison.Ordinal);
    }
}
