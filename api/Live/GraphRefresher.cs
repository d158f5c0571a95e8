using Selvhjelp.Api.Data;

namespace Selvhjelp.Api.Live;

/// <summary>
/// Serves each next revision as soon as it is there. Whatever happens to the database, it goes on trying, and reads go on once there was something to read.
/// </summary>
internal sealed class GraphRefresher(LiveDirectory live, TimeProvider time, ILogger<GraphRefresher> log) : BackgroundService
{
    private int failures;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not on the thread that starts the web server.
        await Task.Yield();
        try
        {
            while (true) await live.Written.SleepAsync(await LookAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    // Returns how long to wait before the next look.
    private async Task<TimeSpan> LookAsync(CancellationToken stopping)
    {
        try
        {
            await live.RefreshAsync(stopping);
        }
        catch (InvalidDataException problem)
        {
            log.LogError(
                "The last revision cannot be served: {Problem} {Consequence}",
                problem.Message,
                live.Serves ? "The one before goes on answering." : "Nothing can be read until there is one that can.");
        }
        catch (DatabaseUnavailableException problem)
        {
            return PauseAfter(problem.Message);
        }
        catch (Exception problem) when (!stopping.IsCancellationRequested)
        {
            log.LogError(problem, "The data could not be read.");
            return PauseAfter($"The data could not be read ({problem.Message}).");
        }

        failures = 0;
        if (live.Watch.Answered() is { } away) log.LogInformation("The database answers again, after {Seconds:0} seconds.", away.TotalSeconds);
        return live.NextLook(time.GetUtcNow());
    }

    private TimeSpan PauseAfter(string problem)
    {
        if (live.Watch.Failed())
        {
            log.LogWarning(
                "{Problem} {Consequence}",
                problem,
                live.Serves
                    ? "Reads go on; nothing can be changed until it answers again."
                    : "Nothing can be read or changed until it answers: there is no data yet.");
        }

        return RetryPause.After(++failures);
    }
}
