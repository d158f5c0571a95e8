using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Live;

/// <summary>
/// Does behind the back of the readers what a new graph leaves to be done: its search index, so that nobody's search waits for it unless it comes at once,
/// and giving memory back. One graph at a time, and the newest only.
/// </summary>
/// <param name="graphs">Where graphs are served from.</param>
/// <param name="makeIndex">Makes the search index of a graph.</param>
/// <param name="giveMemoryBack">Gives back the memory that is not needed any more.</param>
/// <param name="log">Where a failure is told.</param>
/// <param name="time">Measures the wait before it begins.</param>
internal sealed class GraphSettler(
    DirectoryGraphs graphs, Action<DirectoryGraph> makeIndex, Action giveMemoryBack, ILogger<GraphSettler> log, TimeProvider time) : BackgroundService
{
    /// <summary>How long it leaves a new graph alone: who waited for the program to start, or for a change to be seen, asks first.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    /// <summary>The settler of the program.</summary>
    public GraphSettler(DirectoryGraphs graphs, ILogger<GraphSettler> log, TimeProvider time)
        : this(graphs, graph => _ = graph.Search, Collect, log, time)
    {
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not on the thread that starts the web server.
        await Task.Yield();
        DirectoryGraph? settled = null;
        try
        {
            while (true)
            {
                await graphs.WaitForOther(settled, stoppingToken);
                await Task.Delay(Wait, time, stoppingToken);
                settled = graphs.Current;
                Settle(settled);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    // To build a graph leaves more behind than the graph itself weighs: rows, sort keys, tables of what leads where. From here on little is allocated, and
    // the collector would see no reason to give that memory back. A pause (a few milliseconds for the nation's directory, some tenths of a second for one of
    // 100,000 entries) halves what the process holds.
    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private void Settle(DirectoryGraph graph)
    {
        // Before the index too: to make it leaves so much behind that all of this would be copied several times.
        giveMemoryBack();
        try
        {
            makeIndex(graph);
        }
        catch (Exception problem)
        {
            log.LogError(
                problem,
                "The search index of revision {Revision} could not be made. Searches of it fail; all other questions are answered.",
                graph.Revision.Number);
        }

        // Where the next one has come meanwhile, its own turn does it for both.
        if (graphs.CurrentOrNull == graph) giveMemoryBack();
    }
}
