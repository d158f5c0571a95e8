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

    public Task<BuildResult> BuildAsync(DirectoryFacts facts, string? folder = null, string? previous = null, bool compresses = false) =>
        Build(facts, previous, compresses, "test").RunAsync(folder ?? Folder, TestContext.Current.CancellationToken);

    public Task<bool> IsUpToDateAsync(DirectoryFacts facts, string previous, bool compresses = false, string program = "test") =>
        Build(facts, previous, compresses, program).IsUpToDateAsync(TestContext.Current.CancellationToken);

    public string Page(string path) => File.ReadAllText(Path.Join(Folder, path.EndsWith('/') ? path + "index.html" : path));

    public IEnumerable<string> Pages() => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public void Dispose() => root.Delete(recursive: true);

    private SiteBuild Build(DirectoryFacts facts, string? previous, bool compresses, string program)
    {
        var assets = root.CreateSubdirectory("bundle").FullName;
        foreach (var file in AssetFiles) File.WriteAllText(Path.Combine(assets, file), "/* test */");
        return new SiteBuild(new FakeSource(facts), new BuildSettings
        {
            BaseUrl = new Uri("https://example.org/"),
            Assets = new AssetManifest(assets, AssetFiles.ToDictionary(f => f)),
            Program = program,
            Previous = previous is null ? null : PreviousRelease.In(previous),
            Compresses = compresses,
        }, Progress);
    }
}
