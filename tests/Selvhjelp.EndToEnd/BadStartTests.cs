using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Selvhjelp.EndToEnd;

/// <summary>A start that cannot succeed says why in one line, ends with an exit code that is not 0, and leaves nothing half-written.</summary>
public sealed class BadStartTests(ServedSite site) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_port_that_is_taken()
    {
        site.PutFactsInto(folder.Sub("var"));
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var program = DirectoryProcess.Start(folder.Sub("var"), "--urls", $"http://127.0.0.1:{port}");

        await ShouldFail(program, $"http://127.0.0.1:{port}", "is in use");
    }

    [Theory]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:-5")]
    public async Task A_port_that_is_none(string url)
    {
        site.PutFactsInto(folder.Sub("var"));
        await using var program = DirectoryProcess.Start(folder.Sub("var"), "--urls", url);

        await ShouldFail(program, url, "cannot be listened on", "--urls");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written()
    {
        // Below a file there can be no folder, not even for root.
        var file = folder.Sub("file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        await using var program = DirectoryProcess.Start(Path.Combine(file, "var"));

        await ShouldFail(program, Path.Combine(file, "var"), "Data:Path");
    }

    [Fact]
    public async Task A_data_folder_that_another_program_uses()
    {
        site.PutSiteInto(folder.Sub("var"));
        await using var first = DirectoryProcess.Start(folder.Sub("var"));
        await first.Address;

        await using var second = DirectoryProcess.Start(folder.Sub("var"));

        await ShouldFail(second, folder.Sub("var"), "in use");
        using var client = new HttpClient { BaseAddress = await first.Address };
        (await client.AskAsync("{ revision { number } }")).GetProperty("data").GetProperty("revision").GetProperty("number").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_csv_file_is_refused_whole_with_file_line_and_column()
    {
        var seed = folder.CopyOfSeed();
        var file = Path.Combine(seed, "contact_points.csv");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        lines[2] = lines[2].Replace(",3301,3301,", ",9999,3301,", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);

        await using var program = DirectoryProcess.Start(folder.Sub("var"), "--Data:Seed", seed);

        await ShouldFail(program, "contact_points.csv", "line 3", "municipality_number", "9999", "nothing was changed");

        // Nothing half-written: the same folder fills as if nothing had happened.
        await using var again = DirectoryProcess.Start(folder.Sub("var"));
        using var client = new HttpClient { BaseAddress = await again.Address };
        (await client.AskAsync("{ contactPoints { totalCount } }")).GetProperty("data").GetProperty("contactPoints").GetProperty("totalCount").GetInt32().ShouldBe(8);
    }

    [Theory]
    [InlineData("Site:BaseUrl", "selvhjelp.no", "https://selvhjelp.no/")]
    [InlineData("Site:BaseUrl", "https://example.no/katalog/", "root of a host")]
    [InlineData("Site:BuildTimeLimit", "300", "00:05:00")]
    public async Task A_setting_that_it_cannot_have(string setting, string value, string advice)
    {
        await using var program = DirectoryProcess.Start(folder.Sub("var"), "--" + setting, value);

        await ShouldFail(program, setting, value, advice);
        Directory.Exists(folder.Sub("var")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_machine_without_Node()
    {
        // On this path there are dotnet and the shell that the build runs commands with, and nothing else.
        var path = Directory.CreateDirectory(folder.Sub("path")).FullName;
        File.CreateSymbolicLink(Path.Combine(path, "dotnet"), DotNetHost());
        File.CreateSymbolicLink(Path.Combine(path, "sh"), "/bin/sh");
        var start = new ProcessStartInfo(DotNetHost(), ["msbuild", "site/Selvhjelp.Site.csproj", "-t:FindNode", "-nologo", "-nodeReuse:false"])
        {
            WorkingDirectory = DirectoryProcess.Repository,
            RedirectStandardOutput = true,
            Environment = { ["PATH"] = path },
        };

        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);

        build.ExitCode.ShouldNotBe(0);
        var errors = output.Split('\n').Where(line => line.Contains(": error", StringComparison.Ordinal)).ToList();
        errors.ShouldHaveSingleItem().ShouldContain("Node 20 or later is needed");
    }

    [Fact]
    public async Task A_site_program_that_is_missing_on_a_first_start()
    {
        site.PutFactsInto(folder.Sub("var"));
        await using var program = DirectoryProcess.Start(folder.Sub("var"), "--Site:Program", folder.Sub("missing.dll"));

        await ShouldFail(program, "missing.dll", "Site:Program");
        Directory.Exists(folder.Sub("var/current")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_site_build_that_fails_leaves_the_last_good_release_up()
    {
        site.PutSiteInto(folder.Sub("var"));
        var release = CurrentRelease();

        // A program that is no site program: it starts and fails.
        await using var bad = DirectoryProcess.Start(folder.Sub("var"), "--Site:Program", BrokenSiteProgram());
        (await bad.SiteNews).ShouldContain("last good release");

        using var client = new HttpClient { BaseAddress = await bad.Address };
        (await client.GetStringAsync("/", TestContext.Current.CancellationToken)).ShouldContain("<h1");
        CurrentRelease().ShouldBe(release);
        Directory.GetDirectories(folder.Sub("var/releases"), ".building-*").ShouldBeEmpty();
        (await bad.Stop()).ShouldNotBe(0);
    }

    [Fact]
    public async Task A_program_that_is_killed_while_it_builds_the_site_starts_again_as_if_nothing_had_happened()
    {
        site.PutFactsInto(folder.Sub("var"));
        await using (var killed = DirectoryProcess.Start(folder.Sub("var")))
        {
            await killed.Address;
            await killed.Kill();
        }

        await using var next = DirectoryProcess.Start(folder.Sub("var"));
        await next.SiteNews;

        using var client = new HttpClient { BaseAddress = await next.Address };
        (await client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        Directory.GetDirectories(folder.Sub("var/releases"), ".building-*").ShouldBeEmpty();
        (await client.AskAsync("{ revision { number } }")).GetProperty("data").GetProperty("revision").GetProperty("number").GetInt32().ShouldBe(1);
    }

    public void Dispose() => folder.Dispose();

    private static async Task ShouldFail(DirectoryProcess program, params string[] words)
    {
        (await program.ExitCode()).ShouldNotBe(0);
        var lines = program.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines.Length.ShouldBe(1, program.Errors);
        lines[0].ShouldStartWith("error: ");
        program.Output.ShouldNotContain("   at ");
        foreach (var word in words) lines[0].ShouldContain(word);
    }

    private string CurrentRelease() => Path.GetFileName(new DirectoryInfo(folder.Sub("var/current")).LinkTarget.ShouldNotBeNull());

    private static string DotNetHost() =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private string BrokenSiteProgram()
    {
        var program = Path.Combine(Directory.CreateDirectory(folder.Sub("broken")).FullName, "Selvhjelp.Site.dll");
        File.WriteAllText(program, "This is no program.");
        return program;
    }
}
