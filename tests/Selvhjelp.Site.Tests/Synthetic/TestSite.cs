using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site.Tests.Synthetic;

/// <summary>Builds sites into a folder of its own, which is removed at the end.</summary>
internal sealed class TestSite : IDisposable
{
    private static readonly string[] AssetFiles = ["site.css", "search.js", "exit.js", "offline.js", "worker.js"];

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("selvhjelp-site-");

    public string Folder => Path.Combine(root.FullName, "site");

    public ProgressLog Progress { get; } = new();

    public async Task<BuildResult> BuildAsync(DirectoryFacts facts, string? folder = null)
    {
        var assets = root.CreateSubdirectory("bundle").FullName;
        foreach (var file in AssetFiles) await File.WriteAllTextAsync(Path.Combine(assets, file), "/* test */");
        var manifest = new AssetManifest(assets, AssetFiles.ToDictionary(f => f));
        var build = new SiteBuild(new FakeSource(facts), manifest, new Uri("https://example.org/"), Progress);
        return await build.RunAsync(folder ?? Folder, TestContext.Current.CancellationToken);
    }

    public string Page(string path) => File.ReadAllText(Path.Join(Folder, path.EndsWith('/') ? path + "index.html" : path));

    public IEnumerable<string> Pages() => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public void Dispose() => root.Delete(recursive: true);
}
