using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Publishing;

var report = new StartReport(Console.Out, Console.Error);
try
{
    var builder = DirectoryHost.CreateBuilder(args);
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
catch (BadStartException problem)
{
    report.Fail(problem.Message);
    return 1;
}
