using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Selvhjelp.Benchmarks.Peers;

/// <summary>What a server did in one round.</summary>
/// <param name="RequestsPerSecond">Whole answers each second.</param>
/// <param name="P99">One answer in a hundred took longer, in milliseconds.</param>
internal sealed record Load(double RequestsPerSecond, double P99);

/// <summary>Puts load on an address with the program <c>wrk</c>.</summary>
internal sealed class Wrk(string folder)
{
    private const int Connections = 16;

    // Summed up by wrk itself, so that nothing has to be read out of its prose.
    private const string Summary =
        """
        function done(summary, latency)
          local errors = summary.errors
          io.write(string.format("\n@ %d %d %.0f %d\n", summary.requests, summary.duration, latency:percentile(99),
            errors.status + errors.connect + errors.read + errors.write + errors.timeout))
        end
        """;

    /// <summary>Whether the program is there.</summary>
    public static bool IsInstalled
    {
        get
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo("wrk", "--version") { RedirectStandardOutput = true, RedirectStandardError = true });
                process!.WaitForExit();
                return true;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>Asks again and again over 16 connections.</summary>
    /// <exception cref="InvalidOperationException">Some answer was not one.</exception>
    public async Task<Load> RunAsync(string address, string body, TimeSpan duration)
    {
        var script = Path.Combine(folder, "post.lua");
        await File.WriteAllTextAsync(script,
            $"wrk.method = \"POST\"\nwrk.headers[\"Content-Type\"] = \"application/json\"\nwrk.body = {JsonSerializer.Serialize(body, LuaString)}\n{Summary}\n");
        var start = new ProcessStartInfo("wrk")
        {
            RedirectStandardOutput = true,
            ArgumentList = { "-t1", $"-c{Connections}", FormattableString.Invariant($"-d{duration.TotalSeconds:0}s"), "-s", script, address },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var line = output.Split('\n').LastOrDefault(line => line.StartsWith('@')) ?? throw new InvalidOperationException($"wrk failed: {output}");
        var parts = Array.ConvertAll(line[2..].Split(' '), part => double.Parse(part, CultureInfo.InvariantCulture));
        if (parts[3] > 0) throw new InvalidOperationException($"{address}: {parts[3]} of {parts[0]} requests failed.");
        return new Load(parts[0] / parts[1] * 1e6, parts[2] / 1000);
    }

    // JSON's escapes of quotation marks, backslashes and line ends are Lua's too.
    private static JsonSerializerOptions LuaString { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
