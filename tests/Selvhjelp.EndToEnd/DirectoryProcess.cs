using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Selvhjelp.EndToEnd;

/// <summary>The program, started as its user would start it once it is built, on a data folder of its own.</summary>
internal sealed partial class DirectoryProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> siteNews = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private DirectoryProcess(Process process) => this.process = process;

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The address at which site and API answer.</summary>
    public Task<Uri> Address => listening.Task.WaitAsync(Patience);

    /// <summary>What the program says about the site once it has built it, found it unchanged or failed.</summary>
    public Task<string> SiteNews => siteNews.Task.WaitAsync(Patience);

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    public string Output => Snapshot(output);

    public string Errors => Snapshot(errors);

    /// <summary>Starts the program on any free port, unless the arguments say another address.</summary>
    public static DirectoryProcess Start(string dataFolder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { ProgramFile(), "--Data:Path", dataFolder },
        };
        var all = arguments.ToList();
        if (!all.Contains("--urls")) all.AddRange(["--urls", "http://127.0.0.1:0"]);
        // The port differs from start to start; what the site is built for does not.
        if (!all.Contains("--Site:BaseUrl")) all.AddRange(["--Site:BaseUrl", "https://example.org/"]);
        all.ForEach(start.ArgumentList.Add);
        var started = new DirectoryProcess(Process.Start(start)!);
        started.Read();
        return started;
    }

    /// <summary>Megabytes of memory that it holds now, as Linux counts resident memory.</summary>
    public int ResidentMegabytes()
    {
        const string Resident = "VmRSS:";
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(Resident, StringComparison.Ordinal));
        return int.Parse(line[Resident.Length..^"kB".Length], System.Globalization.NumberStyles.AllowLeadingWhite | System.Globalization.NumberStyles.AllowTrailingWhite, System.Globalization.CultureInfo.InvariantCulture) / 1000;
    }

    /// <summary>Waits until the program ends by itself.</summary>
    public async Task<int> ExitCode()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Ends it as Ctrl+C or a service manager does.</summary>
    public async Task<int> Stop()
    {
        using var interrupt = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await ExitCode();
    }

    /// <summary>Ends it as a power cut does.</summary>
    public async Task Kill()
    {
        process.Kill();
        await ExitCode();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static string ProgramFile()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(Repository, "api", "bin", configuration, "net10.0", "Selvhjelp.Api.dll");
    }

    private static string FindRepository([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository's root was not found.");
    }

    private void Read()
    {
        process.OutputDataReceived += (_, line) => Hear(line.Data, output);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, errors);
        process.Exited += (_, _) => GiveUp();
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Hear(string? line, StringBuilder all)
    {
        if (line is null) return;
        lock (all) all.AppendLine(line);
        if (ApiLine().Match(line) is { Success: true } api) listening.TrySetResult(new Uri(api.Groups["root"].Value));
        if (SiteLine().IsMatch(line) || (all == errors && line.StartsWith("error: The site", StringComparison.Ordinal))) siteNews.TrySetResult(line);
    }

    private void GiveUp()
    {
        var ended = new InvalidOperationException($"The program ended.\n{Output}\n{Errors}");
        listening.TrySetException(ended);
        siteNews.TrySetException(ended);
        _ = listening.Task.Exception;
        _ = siteNews.Task.Exception;
    }

    private static string Snapshot(StringBuilder text)
    {
        lock (text) return text.ToString();
    }

    [GeneratedRegex(@"^  API +(?<root>http://\S+/)graphql")]
    private static partial Regex ApiLine();

    [GeneratedRegex(@"^  Site +http://")]
    private static partial Regex SiteLine();
}
