using System.Diagnostics;
using System.Text;

namespace Selvhjelp.Conformance.Tests;

/// <summary>The program that makes cases and lets the reference implementation answer them: a process that is read line by line.</summary>
internal sealed class Oracle : IDisposable
{
    private readonly Process process;
    private readonly Task<string> complaints;

    /// <summary>Starts one of several processes that share the cases of a run.</summary>
    public Oracle(RunSettings settings, int part, int parts)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Home(),
            ArgumentList =
            {
                "oracle/main.mjs", "--seed", settings.Seed, "--first", $"{settings.First}", "--cases", $"{settings.Cases}", "--part", $"{part}/{parts}",
                "--only", settings.Only ?? "",
            },
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("Node could not be started.");
        complaints = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The cases as they come.</summary>
    /// <exception cref="InvalidOperationException">The oracle failed; says why.</exception>
    public IEnumerable<string> Lines()
    {
        while (process.StandardOutput.ReadLine() is { } line)
            yield return line;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The oracle failed: {complaints.GetAwaiter().GetResult()}");
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    /// <summary>The folder of the oracle, found upwards from the folder of the tests, whatever the configuration they are built in.</summary>
    private static string Home()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var home = Path.Combine(folder.FullName, "tests", "Conformance");
            if (File.Exists(Path.Combine(home, "oracle", "main.mjs")))
                return home;
        }

        throw new DirectoryNotFoundException("tests/Conformance/oracle was not found above the folder of the tests.");
    }
}
