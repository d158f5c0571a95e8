using Microsoft.Extensions.Hosting;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Live;

namespace Selvhjelp.Benchmarks.Peers;

/// <summary>The API as it is in service, with the endpoints written by hand beside it. Started by the benchmark as a process of its own.</summary>
internal static class MeasuredHost
{
    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="args">Settings, as for the API.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = DirectoryHost.CreateBuilder(args);
        var settings = Settings.Read(builder.Configuration);
        var report = new StartReport(TextWriter.Null, Console.Error);
        var graphs = new DirectoryGraphs();
        using var live = new LiveDirectory(
            new DatabaseOpening(settings.Database, settings.SeedFolder, TimeProvider.System, report), graphs, published: 0, TimeProvider.System);
        await live.RefreshAsync(CancellationToken.None);
        await using var app = builder.BuildDirectory(settings, graphs, live);
        app.MapByHand(graphs.Current);
        await app.ListenAsync(report);
        await app.WaitForShutdownAsync();
        return 0;
    }
}
