using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Api.Commands;

/// <summary>No command: serves the API and the site until it is told to stop.</summary>
internal static class ServeCommand
{
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
        var opening = Task.Run(() => DirectoryData.PrepareAsync(settings, graphs, TimeProvider.System, report, CancellationToken.None));

        builder.Services.AddSingleton(graphs);
        builder.Services.AddPublishing(settings.DataFolder, settings.Publishing);
        builder.Services.AddDirectoryGraphQL();
        await using var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseSite();
        app.MapDirectoryGraphQL();

        using var database = await opening;
        await app.ListenAsync(report);
        var isUpToDate = await app.PublishSiteAsync(settings, report);
        await app.WaitForShutdownAsync();
        return isUpToDate ? 0 : 1;
    }
}
