namespace Selvhjelp.Site.Pipeline;

/// <summary>The folder that a site is written to. It remembers what was written, and what was written twice.</summary>
internal sealed class SiteOutput
{
    private const string WellKnown = "/.well-known/";

    private readonly string root;
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly List<string> twice = [];

    private SiteOutput(string root) => this.root = root;

    /// <summary>Addresses of all that was written, from the root of the site.</summary>
    public IReadOnlySet<string> Paths => paths;

    /// <summary>Addresses that something was to be written to a second time. The first file stands.</summary>
    public IReadOnlyList<string> WrittenTwice => twice;

    /// <summary>Size of all files in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Takes an empty folder, or makes one.</summary>
    /// <exception cref="SiteBuildException">The folder has something in it, or cannot be made.</exception>
    public static SiteOutput In(string folder)
    {
        try
        {
            if (File.Exists(folder)) throw new SiteBuildException($"{folder} is a file. Give a new or empty folder.");
            var info = Directory.CreateDirectory(folder);
            if (info.EnumerateFileSystemInfos().Any())
                throw new SiteBuildException($"The folder {folder} is not empty. Give a new or empty folder; nothing was changed.");
            return new SiteOutput(info.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException($"Cannot write to {folder}: {e.Message}", e);
        }
    }

    /// <summary>Writes a file. A path that ends with a slash is a folder's <c>index.html</c>.</summary>
    /// <exception cref="SiteBuildException">The path is not one that a site may have, or the file cannot be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        if (!IsSafe(path)) throw new SiteBuildException($"The address {path} has signs that an address on the site must not have.");
        if (!paths.Add(path))
        {
            twice.Add(path);
            return;
        }
        var file = Path.Join(root, path.EndsWith('/') ? path + "index.html" : path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(handle, content, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException($"Cannot write {file}: {e.Message}", e);
        }
        Bytes += content.Length;
    }

    // Slugs come from outside: none may lead out of the folder or need escaping in an address.
    private static bool IsSafe(string path)
    {
        if (!path.StartsWith('/') || path.Contains("//", StringComparison.Ordinal)) return false;
        // RFC 8615: the one folder with a dot before its name that is for visitors.
        var known = path.StartsWith(WellKnown, StringComparison.Ordinal) ? WellKnown.Length - 1 : 0;
        if (path.AsSpan(known).Contains("/.", StringComparison.Ordinal)) return false;
        return !path.AsSpan().ContainsAnyExcept(SafeSigns);
    }

    private static readonly System.Buffers.SearchValues<char> SafeSigns =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");
}
