using System.Diagnostics;
using System.Globalization;

namespace Selvhjelp.Benchmarks.Sites;

/// <summary>What a program took that has ended.</summary>
/// <param name="Seconds">On the clock.</param>
/// <param name="ProcessorSeconds">Of all processors, its own and the system's for it.</param>
/// <param name="Megabytes">Most resident memory, as Linux counts it.</param>
internal sealed record Finished(double Seconds, double ProcessorSeconds, int Megabytes)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<Finished> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var before = ProcessorSecondsOfEnded();
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExitAsync();
        var most = 0;
        // The greatest so far is told as long as the process lives.
        while (!ended.IsCompleted)
        {
            most = Math.Max(most, MostResident(process.Id));
            await Task.WhenAny(ended, Task.Delay(Look));
        }

        await ended;
        var taken = Stopwatch.GetElapsedTime(clock);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {await errors}{await output}");
        return new Finished(taken.TotalSeconds, ProcessorSecondsOfEnded() - before, most);
    }

    // Of all processes that this one has started and that have ended: fields 16 and 17, in hundredths (proc_pid_stat(5)).
    private static double ProcessorSecondsOfEnded()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
    }

    private static int MostResident(int id)
    {
        try
        {
            const string Most = "VmHWM:";
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith(Most, StringComparison.Ordinal));
            return line is null ? 0 : int.Parse(line[Most.Length..^"kB".Length], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) / 1000;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
