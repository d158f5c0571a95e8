using System.Diagnostics;
using System.Text;

namespace Selvhjelp.Benchmarks.Peers;

/// <summary>A server under measurement, as a process of its own.</summary>
internal sealed class PeerServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly StringBuilder complaints = new();

    private PeerServer(ProcessStartInfo start, int port)
    {
        Address = $"http://127.0.0.1:{port}";
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => complaints.AppendLine(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Scheme, host and port.</summary>
    public string Address { get; }

    /// <summary>Starts this program as <see cref="MeasuredHost"/>, under the settings of the runtime that the API is built with.</summary>
    public static Task<PeerServer> StartHostAsync(HttpClient client, string dataFolder)
    {
        var port = Loopback.FreePort();
        var beside = Path.Combine(AppContext.BaseDirectory, "Selvhjelp.Api.runtimeconfig.json");
        return StartAsync(client, port, new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "exec", "--runtimeconfig", beside, typeof(PeerServer).Assembly.Location, "serve", "--Data:Path", dataFolder, "--urls", $"http://127.0.0.1:{port}",
            },
        });
    }

    /// <summary>Starts a server written in JavaScript.</summary>
    public static Task<PeerServer> StartNodeAsync(HttpClient client, string script, string data)
    {
        var port = Loopback.FreePort();
        return StartAsync(client, port, new ProcessStartInfo("node")
        {
            ArgumentList = { script, $"{port}", data },
            Environment = { ["NODE_ENV"] = "production" },
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<PeerServer> StartAsync(HttpClient client, int port, ProcessStartInfo start)
    {
        var server = new PeerServer(start, port);
        var clock = Stopwatch.GetTimestamp();
        while (!await server.AnswersAsync(client))
        {
            if (server.process.HasExited || Stopwatch.GetElapsedTime(clock) > Patience)
            {
                server.Dispose();
                throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} does not answer. {server.complaints}");
            }

            await Task.Delay(50);
        }

        return server;
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var response = await client.PostAsync($"{Address}/graphql", new StringContent("""{"query":"{__typename}"}""", Encoding.UTF8, "application/json"));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
