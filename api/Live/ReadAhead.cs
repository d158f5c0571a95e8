using Selvhjelp.Api.Data;

namespace Selvhjelp.Api.Live;

/// <summary>
/// Facts that are read while it is found out whether they are those to be served. Nearly always they are: a database is found as it was left.
/// </summary>
internal sealed class ReadAhead
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task<DirectoryFacts> reading;

    /// <summary>Begins to read.</summary>
    public ReadAhead(DirectoryStore store) => reading = store.ReadFactsAsync(stop.Token);

    /// <summary>The facts, once they are read; null when they are of another revision or could not be read.</summary>
    public async Task<DirectoryFacts?> OfAsync(int revision)
    {
        await Task.WhenAny(reading);
        return reading.IsCompletedSuccessfully && reading.Result.Revision == revision ? reading.Result : null;
    }

    /// <summary>Stops, for they are not those; returns when nothing is read any more.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAny(reading);
    }
}
