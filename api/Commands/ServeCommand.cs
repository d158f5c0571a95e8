using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Live;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Api.Commands;

/// <summary>No command: serves the API and the site until it is told to stop.</summary>
internal static class ServeCommand
{
    // A server that does not answer is waited for while the API already says so.
    private static readonly TimeSpan TimeToOpen = TimeSpan.FromSeconds(3);

    /// <summary>Serves.</summary>
    /// <returns>0; 1 when the site could not be built from the present data.</returns>
    /// <exception cref="BadStartException">It cannot start.</exception>
    public static async Task<int> RunAsync(Invocation invocation)
    {
        var report = invocation.Report;
        var builder = DirectoryHost.CreateBuilder(invocation.SettingArguments);
        var settings = Settings.Read(builder.Configuration);
        var graphs = new DirectoryGraphs();
        report.Begin();
        // The database is read while the contract is bound: together they are most of a start. Ctrl+C ends the process here, which costs no data.
        using var live = new LiveDirectory(
            new DatabaseOpening(settings.Database, settings.SeedFolder, TimeProvider.System, report),
            graphs,
            new ReleaseFolder(settings.DataFolder, TimeProvider.System).LatestRevision,
            TimeProvider.System);
        var noCollections = NoCollections.Begin();
        var opening = Task.Run(() => live.PrepareAsync(CancellationToken.None));

        await using var app = builder.BuildDirectory(settings, graphs, live);
        await Task.WhenAny(opening, Task.Delay(settings.Database.MayComeLater ? TimeToOpen : Timeout.InfiniteTimeSpan));
        noCollections.Dispose();
        if (opening.IsCompleted) await opening;
        else report.Say("Data", $"{settings.Database.Name} does not answer yet; until it does, the API answers 503");
        await app.ListenAsync(report);
        await opening;
        var isUpToDate = await app.PublishSiteAsync(settings, report);
        await app.WaitForShutdownAsync();
        return isUpToDate ? 0 : 1;
    }
}
