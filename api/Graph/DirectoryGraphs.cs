using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph;

/// <summary>
/// The graphs that this process serves: the current one, and the two before it for clients that read page after page of one revision.
/// All reads are of one reference and take no lock.
/// </summary>
internal sealed class DirectoryGraphs
{
    /// <summary>How many graphs are kept, the current one included.</summary>
    public const int Kept = 3;

    private readonly Lock publishing = new();
    private State state = new([], new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>The current graph.</summary>
    /// <exception cref="InvalidOperationException">No graph is published yet.</exception>
    public DirectoryGraph Current => CurrentOrNull ?? throw new InvalidOperationException("No graph is published yet.");

    /// <summary>The current graph; null before the first is published.</summary>
    public DirectoryGraph? CurrentOrNull => Volatile.Read(ref state).Graphs is [var current, ..] ? current : null;

    /// <summary>The graph of this revision; null when it is gone, or not here yet.</summary>
    public DirectoryGraph? Find(int revision) =>
        Array.Find(Volatile.Read(ref state).Graphs, graph => graph.Revision.Number == revision);

    /// <summary>
    /// Makes this graph the current one. One of the same revision takes the place of the earlier; an older one than the current is
    /// dropped, so that two loaders cannot turn time back.
    /// </summary>
    /// <returns>Whether it is current now.</returns>
    public bool Publish(DirectoryGraph graph)
    {
        State before;
        lock (publishing)
        {
            before = state;
            if (before.Graphs is [var current, ..] && graph.Revision.Number < current.Revision.Number) return false;
            var earlier = before.Graphs.Where(other => other.Revision.Number != graph.Revision.Number).Take(Kept - 1);
            var next = new State([graph, .. earlier], new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            Volatile.Write(ref state, next);
        }

        before.Replaced.SetResult();
        return true;
    }

    /// <summary>Waits until the current graph is of this revision or a later one, and returns it.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task<DirectoryGraph> WaitFor(int revision, CancellationToken cancellation)
    {
        while (true)
        {
            var seen = Volatile.Read(ref state);
            if (seen.Graphs is [var current, ..] && current.Revision.Number >= revision) return current;
            await seen.Replaced.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Waits until the current graph is another one than this, and returns it; those that came and went meanwhile are passed over.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task<DirectoryGraph> WaitForOther(DirectoryGraph? known, CancellationToken cancellation)
    {
        while (true)
        {
            var seen = Volatile.Read(ref state);
            if (seen.Graphs is [var current, ..] && current != known) return current;
            await seen.Replaced.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>
    /// Waits until the current revision is another one than this, and returns it; those that came and went meanwhile are passed over. Whoever
    /// waits holds no graph.
    /// </summary>
    /// <param name="known">The number of the revision that is known; null when none is.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task<Revision> WaitForOtherRevision(int? known, CancellationToken cancellation)
    {
        while (true)
        {
            var seen = Volatile.Read(ref state);
            if (seen.Graphs is [{ Revision: var current }, ..] && current.Number != known) return current;
            await seen.Replaced.Task.WaitAsync(cancellation);
        }
    }

    // Graphs, newest first, and what is completed when they are replaced.
    private sealed record State(DirectoryGraph[] Graphs, TaskCompletionSource Replaced);
}
