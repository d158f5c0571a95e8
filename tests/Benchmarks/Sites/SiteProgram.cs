namespace Selvhjelp.Benchmarks.Sites;

/// <summary>The site's program, run as a person runs it.</summary>
/// <param name="api">Where the API answers.</param>
internal sealed class SiteProgram(Uri api)
{
    private static readonly string Program = Path.Combine(Repository.Root, "site", "bin", "Release", "net10.0", "Selvhjelp.Site.dll");

    /// <summary>Builds the site into a new folder.</summary>
    public Task<Finished> BuildAsync(string output, string? previous) => Finished.RunAsync("dotnet",
    [
        Program, "build", "--api", new Uri(api, "graphql").ToString(), "--output", output, "--base-url", "https://example.org/", "--without-compression",
        .. previous is null ? Array.Empty<string>() : ["--previous", previous],
    ]);
}
