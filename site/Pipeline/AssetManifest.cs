using System.Text;
using System.Text.Json;

namespace Selvhjelp.Site.Pipeline;

/// <summary>The bundled files of the site: logical name to the name with a hash of the content.</summary>
public sealed class AssetManifest
{
    /// <summary>Address of the folder that the files are served from.</summary>
    internal const string Address = "/assets/";

    private readonly IReadOnlyDictionary<string, string> files;

    /// <summary>A manifest with these files.</summary>
    /// <param name="folder">The folder that they lie in; null when there are only names.</param>
    /// <param name="files">Logical name to file name.</param>
    public AssetManifest(string? folder, IReadOnlyDictionary<string, string> files) => (Folder, this.files) = (folder, files);

    /// <summary>The folder that the files lie in; null when there are only names.</summary>
    public string? Folder { get; }

    /// <summary>Every file with its address from the root of the site, in a fixed order.</summary>
    /// <exception cref="SiteBuildException">A file is not there.</exception>
    internal IReadOnlyList<(string Path, byte[] Content)> ReadFiles()
    {
        if (Folder is null) return [];
        try
        {
            return [.. files.Values.Distinct().Order(StringComparer.Ordinal).Select(f => (Address + f, File.ReadAllBytes(Path.Combine(Folder, f))))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException($"A bundled asset cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The addresses of a script and of all that it imports, now or when it is needed.</summary>
    /// <exception cref="SiteBuildException">The bundle does not have it.</exception>
    internal IReadOnlyList<string> WithImports(string name)
    {
        var all = ReadFiles().ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content));
        var found = new List<string> { PathOf(name) };
        for (var i = 0; i < found.Count; i++)
        {
            if (!all.TryGetValue(found[i], out var text)) continue;
            // The names have a hash in them: where one stands, it is imported.
            found.AddRange(all.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal) && !found.Contains(path)
                && text.Contains(path[Address.Length..], StringComparison.Ordinal)));
        }
        return found;
    }

    /// <summary>The address of a bundled file from the root of the site.</summary>
    /// <exception cref="SiteBuildException">The bundle does not have it.</exception>
    public string PathOf(string name) => files.TryGetValue(name, out var file)
        ? Address + file
        : throw new SiteBuildException($"The bundle of assets has no '{name}'. Build the site program again.");

    /// <summary>Reads <c>manifest.json</c> in a folder.</summary>
    /// <exception cref="SiteBuildException">It is not there, or not readable.</exception>
    public static AssetManifest Read(string folder)
    {
        var path = Path.Combine(folder, "manifest.json");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return new AssetManifest(folder, json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            throw new SiteBuildException($"The list of bundled assets cannot be read ({path}). Build the site program again.", e);
        }
    }
}
