using System.Globalization;

namespace Selvhjelp.Api.Publishing;

/// <summary>
/// The releases on disk: <c>releases/&lt;utc&gt;-&lt;hash&gt;/</c> with a note of its inputs in each, and the symbolic link
/// <c>current</c> to the one that is live. A crash at any moment leaves the last good release live. Releases share their files with each
/// other as hard links, so no file of one is ever written to; a file is replaced by a new one under its name.
/// </summary>
internal sealed class ReleaseFolder(string dataFolder, TimeProvider time)
{
    /// <summary>How many releases are kept; the oldest goes when there are more. The live one always stays.</summary>
    public const int Kept = 20;

    private const string BuildPrefix = ".building-";

    private readonly string releases = Path.Combine(Path.GetFullPath(dataFolder), "releases");

    /// <summary>The link to the live release. What it names is a folder of plain files.</summary>
    public string CurrentLink { get; } = Path.Combine(Path.GetFullPath(dataFolder), "current");

    /// <summary>The folder of the live release; null before the first.</summary>
    public string? CurrentFolder
    {
        get
        {
            if (new DirectoryInfo(CurrentLink).LinkTarget is not { } target) return null;
            var folder = Path.Combine(releases, Path.GetFileName(target));
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <summary>The live release; null before the first.</summary>
    public Release? Current => CurrentFolder is { } folder ? Load(Path.GetFileName(folder)) : null;

    /// <summary>All releases, newest first.</summary>
    public IReadOnlyList<Release> All =>
        Directory.Exists(releases)
            ? [.. Directory.EnumerateDirectories(releases)
                .Select(folder => Path.GetFileName(folder))
                .Where(name => !name.StartsWith('.'))
                .OrderDescending(StringComparer.Ordinal)
                .Select(Load)]
            : [];

    /// <summary>The latest revision that a release was built from; 0 for none.</summary>
    public int LatestRevision => All.Max(release => release.Inputs?.Revision) ?? 0;

    /// <summary>Makes an empty folder for a build, and clears away what killed builds have left.</summary>
    public string StartBuild()
    {
        Directory.CreateDirectory(releases);
        foreach (var left in Directory.EnumerateDirectories(releases, BuildPrefix + "*")) Directory.Delete(left, recursive: true);
        SymbolicLink.ClearDrafts(CurrentLink);
        return Directory.CreateDirectory(Path.Combine(releases, BuildPrefix + Guid.NewGuid().ToString("n"))).FullName;
    }

    /// <summary>Makes a release of a finished build, with its note, and makes it live. A build equal to the live release only renews its note.</summary>
    public Release Publish(string buildFolder)
    {
        var hash = ContentHash.OfFolder(buildFolder)[..12];
        if (Current is { } live && live.Id.EndsWith(hash, StringComparison.Ordinal))
        {
            if (File.Exists(NoteIn(buildFolder))) File.Move(NoteIn(buildFolder), NoteIn(live.Folder), overwrite: true);
            Directory.Delete(buildFolder, recursive: true);
            return Load(live.Id);
        }

        var id = NewId(hash);
        Directory.Move(buildFolder, Path.Combine(releases, id));
        SymbolicLink.Replace(CurrentLink, Path.Combine("releases", id));
        Prune(id);
        return Load(id);
    }

    /// <summary>Clears away a build that came to nothing. What cannot be cleared now is when the next build starts.</summary>
    public static void Abandon(string buildFolder) => Quietly(() =>
    {
        if (Directory.Exists(buildFolder)) Directory.Delete(buildFolder, recursive: true);
    });

    private string NewId(string hash)
    {
        var utc = time.GetUtcNow();
        while (true)
        {
            var id = $"{utc.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}-{hash}";
            if (!Directory.Exists(Path.Combine(releases, id))) return id;
            utc = utc.AddSeconds(1);
        }
    }

    private Release Load(string id) => new(id, Path.Combine(releases, id), ReleaseInputs.Read(Path.Combine(releases, id)));

    private static string NoteIn(string folder) => Path.Combine(folder, ReleaseInputs.FileName);

    private void Prune(string live)
    {
        foreach (var old in All.Where(release => release.Id != live).Skip(Kept - 1))
        {
            // The new release is live: an old one that cannot be removed is no failure.
            Quietly(() => Directory.Delete(old.Folder, recursive: true));
        }
    }

    private static void Quietly(Action clearing)
    {
        try
        {
            clearing();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Left for the next time.
        }
    }
}
