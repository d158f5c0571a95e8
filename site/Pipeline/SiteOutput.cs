using System.Buffers;
using System.Collections.Concurrent;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Site.Pipeline;

/// <summary>
/// The folder that a site is written to, from any number of threads. What the previous release has too is linked to it, text gets its compressed files
/// beside it. It remembers what was written, and what was written twice.
/// </summary>
internal sealed class SiteOutput
{
    // Compressing a megabyte as well as can be takes two seconds. Who only weighs it takes it for a third heavier.
    private const int MostToWeighClosely = 256 * 1024;

    private static readonly SearchValues<char> SafeSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");

    private readonly string root;
    private readonly PreviousRelease? previous;
    private readonly bool compresses;
    private readonly ConcurrentDictionary<string, WrittenFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> twice = [];
    private readonly ConcurrentBag<TextCompressor> compressors = [];

    private SiteOutput(string root, PreviousRelease? previous, bool compresses) =>
        (this.root, this.previous, this.compresses) = (root, previous, compresses);

    /// <summary>All that was written, by its address from the root of the site; without the compressed files.</summary>
    public IReadOnlyDictionary<string, WrittenFile> Files => files;

    /// <summary>Addresses that something was to be written to a second time. The first file stands.</summary>
    public IReadOnlyList<string> WrittenTwice => [.. twice.OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal)];

    /// <summary>Takes an empty folder, or makes one.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="previous">The release to share files with; null for none.</param>
    /// <param name="compresses">Whether text gets compressed files beside it.</param>
    /// <exception cref="SiteBuildException">The folder has something in it, or cannot be made.</exception>
    public static SiteOutput In(string folder, PreviousRelease? previous, bool compresses)
    {
        try
        {
            if (File.Exists(folder)) throw new SiteBuildException($"{folder} is a file. Give a new or empty folder.");
            var info = Directory.CreateDirectory(folder);
            if (info.EnumerateFileSystemInfos().Any())
                throw new SiteBuildException($"The folder {folder} is not empty. Give a new or empty folder; nothing was changed.");
            return new SiteOutput(info.FullName, previous, compresses);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(folder, e);
        }
    }

    /// <summary>Writes a file. A path that ends with a slash is a folder's <c>index.html</c>.</summary>
    /// <param name="path">The address from the root of the site.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="weighAbove">When nothing is compressed: the size above which it must be known all the same how many bytes would be sent.</param>
    /// <exception cref="SiteBuildException">The path is not one that a site may have, or the file cannot be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> content, int weighAbove = int.MaxValue)
    {
        if (!IsFirst(path)) return;
        var name = path.EndsWith('/') ? path + "index.html" : path;
        var file = Path.Join(root, name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var same = previous is not null && HasBytes(Path.Join(previous.Folder, name), content);
            Put(file, content, same ? Path.Join(previous!.Folder, name) : null);
            files[path] = new WrittenFile(content.Length, Compressed(name, content, same, weighAbove), same);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(file, e);
        }
    }

    /// <summary>Writes a file that may be too large to be held in memory. It is held there only to be compared or compressed.</summary>
    /// <param name="path">The address from the root of the site.</param>
    /// <param name="write">Writes the bytes.</param>
    /// <exception cref="SiteBuildException">The path is not one that a site may have, or the file cannot be written.</exception>
    public void Write(string path, Action<Stream> write)
    {
        if (previous is not null || compresses)
        {
            using var held = new MemoryStream();
            write(held);
            Write(path, held.GetBuffer().AsSpan(0, (int)held.Length));
            return;
        }
        if (!IsFirst(path)) return;
        var file = Path.Join(root, path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 64 * 1024);
            write(stream);
            files[path] = new WrittenFile(stream.Length, stream.Length, IsUnchanged: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(file, e);
        }
    }

    /// <summary>Refuses an address that a site may not have.</summary>
    /// <exception cref="SiteBuildException">It is one.</exception>
    public static void MustBeSafe(string path)
    {
        if (!IsSafe(path)) throw new SiteBuildException($"The address {path} has signs that an address on the site must not have.");
    }

    private static SiteBuildException CannotWrite(string file, Exception why) => new($"Cannot write {file}: {why.Message}", why);

    private bool IsFirst(string path)
    {
        MustBeSafe(path);
        if (files.TryAdd(path, default)) return true;
        twice.Enqueue(path);
        return false;
    }

    // How many bytes a browser is sent.
    private long Compressed(string name, ReadOnlySpan<byte> content, bool same, int weighAbove)
    {
        if (!TextCompressor.IsText(name) || (!compresses && content.Length <= weighAbove)) return content.Length;
        var best = name.StartsWith(AssetManifest.Address, StringComparison.Ordinal) && (compresses || content.Length <= MostToWeighClosely);
        if (same && compresses && LinkedCompressed(name) is { } linked) return linked;
        var compressor = compressors.TryTake(out var free) ? free : new TextCompressor();
        var brotli = compressor.Brotli(content, best);
        var sent = Math.Min(brotli.Length, content.Length);
        if (compresses)
        {
            // What would not be shorter has no compressed file.
            if (brotli.Length < content.Length) Put(Path.Join(root, name + ".br"), brotli, null);
            var gzip = compressor.Gzip(content, best);
            if (gzip.Length < content.Length) Put(Path.Join(root, name + ".gz"), gzip, null);
        }
        compressors.Add(compressor);
        return sent;
    }

    // The previous release's compressed files belong to the same bytes. Null when it has none: it may have been built without.
    private long? LinkedCompressed(string name)
    {
        var brotli = new FileInfo(Path.Join(previous!.Folder, name + ".br"));
        if (!brotli.Exists) return null;
        Share(brotli.FullName, Path.Join(root, name + ".br"));
        var gzip = Path.Join(previous.Folder, name + ".gz");
        if (File.Exists(gzip)) Share(gzip, Path.Join(root, name + ".gz"));
        return brotli.Length;
    }

    private static void Put(string file, ReadOnlySpan<byte> content, string? same)
    {
        if (same is not null && HardLink.TryMake(same, file)) return;
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
    }

    private static void Share(string existing, string file)
    {
        if (!HardLink.TryMake(existing, file)) File.Copy(existing, file);
    }

    private static bool HasBytes(string file, ReadOnlySpan<byte> content)
    {
        byte[]? rented = null;
        try
        {
            using var handle = File.OpenHandle(file);
            if (RandomAccess.GetLength(handle) != content.Length) return false;
            rented = ArrayPool<byte>.Shared.Rent(content.Length);
            var read = 0;
            for (int more; (more = RandomAccess.Read(handle, rented.AsSpan(read, content.Length - read), read)) > 0;) read += more;
            return rented.AsSpan(0, read).SequenceEqual(content);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Not there, or gone meanwhile.
            return false;
        }
        finally
        {
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        }
    }

    // Slugs come from outside: none may lead out of the folder or need escaping in an address.
    private static bool IsSafe(string path)
    {
        if (!path.StartsWith('/') || path.Contains("//", StringComparison.Ordinal) || SiteFiles.IsHidden(path)) return false;
        return !path.AsSpan().ContainsAnyExcept(SafeSigns);
    }
}
