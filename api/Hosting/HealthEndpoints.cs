using System.Globalization;
using Microsoft.Net.Http.Headers;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Live;

namespace Selvhjelp.Api.Hosting;

/// <summary>
/// Says to a service manager or load balancer how the program is. <c>/health/live</c>: the process answers; when it does not, start it anew.
/// <c>/health/ready</c>: whether it can answer questions: 200 as long as it has data to answer from, also while the database is away (then the status is
/// <c>degraded</c>), because the other nodes use the same database and would be no better; 503 before the first data was read.
/// </summary>
internal static class HealthEndpoints
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the two addresses.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var graphs = app.Services.GetRequiredService<DirectoryGraphs>();
        var live = app.Services.GetRequiredService<LiveDirectory>();
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.MapMethods("/health/live", Reads, context => WriteAsync(context, StatusCodes.Status200OK, new { status = "live" }));
        app.MapMethods("/health/ready", Reads, context =>
        {
            var graph = graphs.CurrentOrNull;
            var database = live.Watch.State;
            var whole = database is { Answers: true } && live.RevisionNotServed is null;
            return WriteAsync(
                context,
                graph is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK,
                new
                {
                    status = graph is null ? "starting" : whole ? "ready" : "degraded",
                    revision = graph?.Revision,
                    revisionNotServed = live.RevisionNotServed,
                    database = database is null ? null : new
                    {
                        answers = database.Answers,
                        since = database.Since.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                        seconds = (long)(time.GetUtcNow() - database.Since).TotalSeconds,
                    },
                });
        });
    }

    private static Task WriteAsync<T>(HttpContext context, int status, T report)
    {
        context.Response.StatusCode = status;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return context.Response.WriteAsJsonAsync(report, context.RequestAborted);
    }
}
