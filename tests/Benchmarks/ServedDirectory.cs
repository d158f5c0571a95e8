using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Selvhjelp.Benchmarks;

/// <summary>The program, started as it is in service, on a data folder.</summary>
internal sealed class ServedDirectory : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly HttpClient client;

    private ServedDirectory(Process process, HttpClient client, TimeSpan ready) => (this.process, this.client, Ready) = (process, client, ready);

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan Ready { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address => client.BaseAddress!;

    /// <summary>Processor time used so far, on all processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it, and waits for the first answer to the visitor's question.</summary>
    public static async Task<ServedDirectory> StartAsync(string program, string dataFolder, string siteProgram)
    {
        var address = $"http://127.0.0.1:{Loopback.FreePort()}";
        var client = new HttpClient { BaseAddress = new Uri(address) };
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { program, "--Data:Path", dataFolder, "--urls", address, "--Site:Program", siteProgram },
        };
        var clock = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!await AnswersAsync(client))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(clock) > Patience) throw new InvalidOperationException("The program does not answer.");
            await Task.Delay(2);
        }

        return new ServedDirectory(process, client, Stopwatch.GetElapsedTime(clock));
    }

    /// <summary>Sends a request over the connection that is kept open, and reads the whole answer.</summary>
    public async Task AskAsync(string document, string variable, string value)
    {
        using var response = await client.PostAsync("/graphql", Json(Questions.Request(document, variable, value)));
        var answer = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        if (!answer.AsSpan().StartsWith("{\"data\""u8)) throw new InvalidOperationException($"Not an answer: {Encoding.UTF8.GetString(answer)}");
    }

    /// <summary>Memory in use now, and the most that it was, in megabytes, as Linux counts resident memory.</summary>
    public (int Now, int Most) Resident()
    {
        var lines = File.ReadAllLines($"/proc/{process.Id}/status");
        return (Megabytes("VmRSS:"), Megabytes("VmHWM:"));

        int Megabytes(string name) =>
            int.Parse(lines.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var response = await client.PostAsync("/graphql", Json(Questions.Request(Questions.FinderDocument, "place", "Alvdal")));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
