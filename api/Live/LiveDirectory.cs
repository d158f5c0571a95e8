using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Live;

/// <summary>
/// The database and the graph that is served from it. Reads never come here: they are answered from the last graph, whatever happens to the database.
/// </summary>
/// <param name="opening">Opens the database.</param>
/// <param name="graphs">Where graphs are served from.</param>
/// <param name="published">The latest revision that a site was published from, whatever became of the database since; 0 for none.</param>
/// <param name="time">Tells the day.</param>
internal sealed class LiveDirectory(DatabaseOpening opening, DirectoryGraphs graphs, int published, TimeProvider time) : IDisposable
{
    private const int None = -1;

    private readonly SemaphoreSlim turn = new(1, 1);
    private DirectoryDatabase? database;
    private Opened? opened;
    private volatile int unservable = None;
    private ReadAhead? ahead;

    /// <summary>Ends the pause of <see cref="GraphRefresher"/>: something was written.</summary>
    public WakeUp Written { get; } = new(time);

    /// <summary>Whether the database answers.</summary>
    public DatabaseWatch Watch { get; } = new(time);

    /// <summary>Whether there is a graph to answer reads from.</summary>
    public bool Serves => graphs.CurrentOrNull is not null;

    /// <summary>The last revision, when it contradicts itself and the one before is served instead.</summary>
    public int? RevisionNotServed => unservable is var revision and not None ? revision : null;

    /// <summary>
    /// How long after an instant the next look at the database can wait: until the day is over, or another node may have written. Not at all before the
    /// database is open.
    /// </summary>
    public TimeSpan NextLook(DateTimeOffset now)
    {
        if (database is not { PollInterval: var poll }) return TimeSpan.Zero;
        if (graphs.CurrentOrNull is not { } graph) return poll;
        var due = DueInstant.After(graph.Revision) - now;
        return due > TimeSpan.Zero && due < poll ? due : poll;
    }

    /// <summary>
    /// Opens the database if it is not open yet, makes the next revision if the day of the last one is over, and serves the last revision.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be used; the last graph goes on answering.</exception>
    /// <exception cref="InvalidDataException">The last revision cannot be served; the last graph goes on answering. Told once for a revision.</exception>
    /// <exception cref="Data.Import.ImportRefusedException">The database is new, and the files to fill it from have errors.</exception>
    /// <exception cref="FactsRefusedException">The database is new, and the facts to fill it with break a rule.</exception>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var open = await OpenAsync(cancellation);
            var served = graphs.CurrentOrNull?.Revision;
            var known = Math.Max(served?.Number ?? 0, published);
            var found = await open.Store.ReadRevisionAsync(cancellation);
            // A day that is over is not raised again and again when the revision that it ended with cannot be served.
            var isDue = served is null || found < known || (IsOver(served) && found != unservable);
            var last = isDue ? await open.Store.AdvanceAsync(known, cancellation) : found;
            if (last != found) await DropAheadAsync();
            if (last == served?.Number || last == unservable) return;
            await ServeAsync(open, last, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Takes in facts, as <see cref="DirectoryStore"/> does, and returns when they are served.</summary>
    /// <exception cref="FactsRefusedException">The facts break a rule; nothing was changed.</exception>
    /// <exception cref="InvalidDataException">The facts contradict themselves; nothing was changed.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; nothing was changed.</exception>
    public async Task<ImportOutcome> ImportAsync(DirectoryFacts facts, CancellationToken cancellation)
    {
        try
        {
            var open = Volatile.Read(ref opened) ?? throw new DatabaseUnavailableException("The database was not reached yet. Nothing was changed. Try again later.");
            // A revision that cannot be served would be waited for in vain.
            var outcome = await open.Store.ImportAsync(facts, cancellation, all => DirectoryGraph.Build(all));
            Written.Call();
            await graphs.WaitFor(outcome.Revision, cancellation);
            return outcome;
        }
        catch (DatabaseUnavailableException)
        {
            // The refresher finds out too, and tells.
            Written.Call();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        opened?.Store.Dispose();
        database?.Dispose();
        turn.Dispose();
    }

    private async Task<Opened> OpenAsync(CancellationToken cancellation)
    {
        if (opened is not null) return opened;
        database ??= await opening.OpenAsync(cancellation);
        var store = new DirectoryStore(database, time);
        ahead = new ReadAhead(store);
        var isAsItWas = false;
        try
        {
            isAsItWas = !await opening.FillAsync(store, cancellation);
        }
        finally
        {
            if (!isAsItWas) await DropAheadAsync();
        }

        var open = new Opened(database, store);
        Volatile.Write(ref opened, open);
        return open;
    }

    private async Task ServeAsync(Opened open, int revision, CancellationToken cancellation)
    {
        try
        {
            var facts = await TakeAheadAsync(revision) ?? await open.Store.ReadFactsAsync(cancellation);
            var isFirst = !Serves;
            graphs.Publish(DirectoryGraph.Build(facts));
            unservable = None;
            if (isFirst) opening.Tell(open.Database, facts.Revision);
        }
        catch (InvalidDataException)
        {
            unservable = revision;
            throw;
        }
    }

    private async Task<DirectoryFacts?> TakeAheadAsync(int revision) =>
        Interlocked.Exchange(ref ahead, null) is { } read ? await read.OfAsync(revision) : null;

    private async Task DropAheadAsync()
    {
        if (Interlocked.Exchange(ref ahead, null) is { } read) await read.StopAsync();
    }

    private bool IsOver(Graph.Nodes.Revision served) => time.DayAfter(served.Date) != served.Date;

    // A database that has facts.
    private sealed record Opened(DirectoryDatabase Database, DirectoryStore Store);
}
