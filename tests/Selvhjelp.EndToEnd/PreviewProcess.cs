using System.Diagnostics;
using System.Globalization;

namespace Selvhjelp.EndToEnd;

/// <summary>A preview, started as somebody starts it who works on the site, with a temporary folder of its own.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly TemporaryFolder folder = new();
    private readonly Task<string> errors;

    /// <summary>Starts a preview of an API at any free port.</summary>
    public PreviewProcess(Uri api)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(DirectoryProcess.Repository, "site", "bin", configuration, "net10.0", "Selvhjelp.Site.dll");
        // A signal that the program which runs the tests ignores (nohup, a job in the background) would be ignored by the preview, too: env undoes that.
        process = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT,HUP,QUIT", "dotnet", program, "preview", "--api", api.ToString(), "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = folder.Path },
        })!;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Files of the sites that it has built or is building.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories);

    /// <summary>Folders that it has made and not taken away.</summary>
    public IEnumerable<string> Folders => Directory.EnumerateDirectories(folder.Path);

    /// <summary>The address that it says it serves at.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancellation)
    {
        var line = await process.StandardOutput.ReadLineAsync(cancellation).AsTask().WaitAsync(Patience, cancellation);
        line.ShouldNotBeNull("it ended before it served anything");
        return new Uri(line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) && word.EndsWith("/.", StringComparison.Ordinal))[..^1]);
    }

    /// <summary>Sends it a signal and waits until it has ended.</summary>
    /// <returns>Its exit code, and what it wrote to standard error.</returns>
    public async Task<(int ExitCode, string Errors)> SignalAsync(string signal, CancellationToken cancellation)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);
        return (process.ExitCode, await errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
        folder.Dispose();
    }
}
