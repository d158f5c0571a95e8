using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Tests.Live;

namespace Selvhjelp.Api.Tests.Hosting;

/// <summary>The web server as the program runs it, in this process, on a free port; without a site.</summary>
internal sealed class RunningDirectory : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningDirectory(LiveFolder folder, WebApplication app) =>
        (Folder, this.app, Client) = (folder, app, new HttpClient { BaseAddress = app.OwnAddress() });

    public LiveFolder Folder { get; }

    public HttpClient Client { get; }

    public static async Task<RunningDirectory> StartAsync()
    {
        var folder = await LiveFolder.SeededAsync(TimeProvider.System, "2026-01-01");
        var builder = DirectoryHost.CreateBuilder(["--Data:Path", folder.Folder, "--urls", "http://127.0.0.1:0"]);
        var app = builder.BuildDirectory(Settings.Read(builder.Configuration), folder.Graphs, folder.Live);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningDirectory(folder, app);
    }

    /// <summary>What a load balancer sees.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Report)> ReadyAsync()
    {
        using var answer = await Client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    /// <summary>Waits until the report has this status.</summary>
    public async Task<JsonElement> BecomesAsync(string status)
    {
        while (true)
        {
            var (_, report) = await ReadyAsync();
            if (report.GetProperty("status").GetString() == status) return report;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Folder.Dispose();
    }
}
