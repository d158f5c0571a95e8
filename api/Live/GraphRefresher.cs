using Selvhjelp.Api.Data;

namespace Selvhjelp.Api.Live;

/// <summary>Serves each next revision as soon as it is there. Whatever happens to the database, it goes on trying, and reads go on.</summary>
internal sealed class GraphRefresher(LiveDirectory live, DatabaseWatch watch, TimeProvider time, ILogger<GraphRefresher> log) : BackgroundService
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
            log.LogError("The last revision cannot be served: {Problem} The one before goes on answering.", problem.Message);
        }
        catch (DatabaseUnavailableException problem)
        {
            watch.Failed(problem.Message);
            return RetryPause.After(++failures);
        }
        catch (Exception problem) when (!stopping.IsCancellationRequested)
        {
            log.LogError(problem, "The data could not be read.");
            watch.Failed($"The data could not be read ({problem.Message}).");
            return RetryPause.After(++failures);
        }

        failures = 0;
        watch.Answered();
        return live.NextLook(time.GetUtcNow());
    }
}
