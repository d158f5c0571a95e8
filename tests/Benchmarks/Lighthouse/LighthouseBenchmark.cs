using System.Diagnostics;
using System.Text.Json;

namespace Selvhjelp.Benchmarks.Lighthouse;

/// <summary>What Lighthouse says of pages of a site that is served, as on a phone: the median of some runs in each of its four categories.</summary>
internal static class LighthouseBenchmark
{
    private const int Runs = 3;

    private static readonly string[] Pages = ["/", "/kommune/oslo/"];

    /// <summary>Measures and prints.</summary>
    /// <param name="site">Where the site is served.</param>
    /// <returns>0 when every page could be measured.</returns>
    public static async Task<int> RunAsync(Uri site)
    {
        var scripts = await InstallAsync();
        Console.WriteLine($"Lighthouse, as on a phone, median of {Runs} runs");
        foreach (var page in Pages)
        {
            var runs = new List<Dictionary<string, int>>();
            for (var run = 0; run < Runs; run++) runs.Add(await MeasureAsync(scripts, new Uri(site, page)));
            Console.WriteLine($"{page,-20} {string.Join(", ", runs[0].Keys.Select(name => $"{name} {runs.Select(r => r[name]).Order().ElementAt(Runs / 2)}"))}");
        }

        return 0;
    }

    private static async Task<Dictionary<string, int>> MeasureAsync(string scripts, Uri page)
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(scripts, "measure.mjs"), page.AbsoluteUri, chromium]) { RedirectStandardOutput = true })!;
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<Dictionary<string, int>>(output)!
            : throw new InvalidOperationException($"Lighthouse could not measure {page}. What it said stands above.");
    }

    /// <summary>Installs Lighthouse, and gives the folder of the script.</summary>
    private static async Task<string> InstallAsync()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "build", "npm-install.mjs"))) root = root.Parent;
        if (root is null) throw new InvalidOperationException("The benchmark must be run in the repository: its script is there.");
        var scripts = Path.Combine(root.FullName, "tests", "Benchmarks", "Lighthouse");
        using var install = Process.Start("node", [Path.Combine(root.FullName, "build", "npm-install.mjs"), scripts]);
        await install.WaitForExitAsync();
        return install.ExitCode == 0 ? scripts : throw new InvalidOperationException("Lighthouse could not be installed.");
    }
}
