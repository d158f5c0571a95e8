using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Selvhjelp.Site.Tests.Assets;

/// <summary>The bundle that the build of the site lays beside its program.</summary>
public sealed class AssetManifestTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "assets");

    private static readonly Dictionary<string, string> Manifest =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!;

    [Fact]
    public void The_manifest_names_files_that_are_there_with_a_hash_in_their_names()
    {
        Manifest.Keys.ShouldBe(["exit.js", "licences.txt", "load.js", "offline.js", "search.js", "site.css", "worker.js"]);
        foreach (var (logical, name) in Manifest)
        {
            File.Exists(Path.Combine(Folder, name)).ShouldBeTrue(name);
            name.ShouldMatch($"^{Path.GetFileNameWithoutExtension(logical)}\\.[0-9A-Za-z]{{8,10}}\\{Path.GetExtension(logical)}$");
        }
    }

    [Theory]
    [InlineData("site.css", ".map-dots")]
    [InlineData("site.css", ".ds-button")]
    [InlineData("site.css", "prefers-color-scheme:dark")]
    [InlineData("licences.txt", "MiniSearch")]
    public void What_the_components_use_is_in_the_bundle(string logical, string text) => Read(logical).ShouldContain(text);

    [Theory]
    [InlineData("site.css", "tertiary")]
    [InlineData("site.css", "brand2")]
    [InlineData("site.css", "@import")]
    [InlineData("site.css", "@font-face")]
    [InlineData("site.css", "http:")]
    [InlineData("search.js", "http")]
    [InlineData("load.js", "http")]
    public void What_nothing_uses_and_what_would_ask_others_is_not(string logical, string text) => Read(logical).ShouldNotContain(text);

    /// <summary>A phone on a poor line waits for these before it shows a page, or answers a search.</summary>
    [Theory]
    [InlineData("site.css", 6 * 1024)]
    [InlineData("exit.js", 1024)]
    [InlineData("search.js", 3 * 1024)]
    [InlineData("load.js", 8 * 1024)]
    public void The_bundle_stays_light(string logical, int mostBytes) => Compressed(Read(logical)).ShouldBeLessThanOrEqualTo(mostBytes);

    private static int Compressed(string text)
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.SmallestSize)) brotli.Write(Encoding.UTF8.GetBytes(text));
        return output.ToArray().Length;
    }

    private static string Read(string logical) => File.ReadAllText(Path.Combine(Folder, Manifest[logical]));
}
