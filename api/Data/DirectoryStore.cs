using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Reading;
using Selvhjelp.Api.Data.Reading.Tables;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data;

/// <summary>The facts in the database: read whole, written by import. Writers queue; readers wait for nobody.</summary>
/// <param name="database">The database; it stays the caller's.</param>
/// <param name="time">Gives the day on which rules look at a row, and measures pauses before another attempt.</param>
internal sealed class DirectoryStore(DirectoryDatabase database, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>The number of the last revision; 0 while nothing was ever taken in.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<int> ReadRevisionAsync(CancellationToken cancellationToken) =>
        ReadAsync(async reader => (await FactsQuery.ReadRevisionAsync(reader, cancellationToken))?.Number ?? 0, cancellationToken);

    /// <summary>Whether there is any text. There is none in a database of the first version of the program, which did not know them.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<bool> HasTextsAsync(CancellationToken cancellationToken) =>
        ReadAsync(async reader => await TextTables.Pages.Table.CountAsync(reader, cancellationToken) > 0, cancellationToken);

    /// <summary>All facts of the last revision.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<DirectoryFacts> ReadFactsAsync(CancellationToken cancellationToken) => ReadAsync(
        async first =>
        {
            await using var second = database.CreateReader();
            await second.BeginAsync(cancellationToken);
            return await FactsQuery.ReadAsync(first, second, cancellationToken);
        },
        cancellationToken);

    /// <summary>
    /// Takes in facts, all or nothing: new rows are added, changed ones updated, equal ones left alone. A row that the facts do not name stays as it is:
    /// nothing is deleted. Slugs that were given are kept. The rows become part of the database: read the facts anew for a second import.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="cancellationToken">Stops it; nothing is changed.</param>
    /// <param name="tryOut">Looks at all facts as they will be, before they are kept; what it throws refuses them.</param>
    /// <exception cref="FactsRefusedException">Together with what is there already, the facts break a rule; nothing was changed.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; nothing was changed.</exception>
    public Task<ImportOutcome> ImportAsync(DirectoryFacts facts, CancellationToken cancellationToken, Action<DirectoryFacts>? tryOut = null) =>
        WriteAsync(context => ImportAsync(context, facts, tryOut, cancellationToken), cancellationToken);

    /// <summary>
    /// Makes the next revision, without other changes, when the day of the last one is over, or when it is below one that was served already: then an
    /// older database was put in its place, and its revisions must not be mistaken for those that clients know. Of several nodes that ask, one makes it.
    /// </summary>
    /// <param name="served">The latest revision that is known to have been served; 0 for none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The number of the last revision; 0 while nothing was ever taken in.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; nothing was changed.</exception>
    public Task<int> AdvanceAsync(int served, CancellationToken cancellationToken) => RaiseAsync(
        revision => revision.Number < served || revision.Date != time.DayAfter(revision.Date), served, cancellationToken);

    /// <summary>Makes the next revision, without other changes, with a number above another one: for a database that takes the place of another.</summary>
    /// <returns>The number of the last revision; 0 while nothing was ever taken in.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; nothing was changed.</exception>
    public Task<int> RaiseAboveAsync(int number, CancellationToken cancellationToken) => RaiseAsync(_ => true, number, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => writing.Dispose();

    private async Task<int> RaiseAsync(Func<RevisionRow, bool> isDue, int above, CancellationToken cancellationToken)
    {
        // Nearly always it is not: no other writer waits for that to be found out, and no start for EF Core to make its model.
        var seen = await ReadAsync(reader => FactsQuery.ReadRevisionAsync(reader, cancellationToken), cancellationToken);
        if (seen is null || !isDue(seen)) return seen?.Number ?? 0;
        return await WriteAsync(context => RaiseAsync(context, isDue, above, cancellationToken), cancellationToken);
    }

    private static async Task<int> RaiseAsync(DirectoryContext context, Func<RevisionRow, bool> isDue, int above, CancellationToken cancellationToken)
    {
        await using var transaction = await context.BeginWriteAsync(cancellationToken);
        if (await context.Set<RevisionRow>().SingleOrDefaultAsync(cancellationToken) is not { } revision) return 0;
        // Another may have been faster.
        if (!isDue(revision)) return revision.Number;
        revision.Number = Math.Max(revision.Number, above);
        context.Entry(revision).Property(row => row.Number).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return revision.Number;
    }

    private async Task<ImportOutcome> ImportAsync(
        DirectoryContext context, DirectoryFacts facts, Action<DirectoryFacts>? tryOut, CancellationToken cancellationToken)
    {
        await using var transaction = await context.BeginWriteAsync(cancellationToken);
        var today = time.Today();
        var merge = new FactsMerge(context, today);
        await merge.TakeAsync(facts, cancellationToken);

        // The rules are looked at again: now for the facts together with what the database has.
        var result = merge.Result();
        var problems = DirectoryRules.Check(result, today);
        if (problems.Any(problem => problem.Severity == Severity.Error)) throw new FactsRefusedException(problems);
        tryOut?.Invoke(result);

        // Not accepted: the rows stay as they came, without the numbers that the database gave them, should the commit fail and all be done again.
        await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        var revision = await context.Set<RevisionRow>().Select(row => row.Number).SingleOrDefaultAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportOutcome(revision, merge.Added, merge.Updated);
    }

    private async Task<TResult> WriteAsync<TResult>(Func<DirectoryContext, Task<TResult>> write, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            return await UnitOfWork.RunAsync(database.CreateContext, write, time, cancellationToken);
        }
        finally
        {
            writing.Release();
        }
    }

    // All that is read is of one revision.
    private Task<TResult> ReadAsync<TResult>(Func<DirectoryReader, Task<TResult>> read, CancellationToken cancellationToken) => UnitOfWork.RunAsync(
        database.CreateReader,
        async reader =>
        {
            await reader.BeginAsync(cancellationToken);
            return await read(reader);
        },
        time,
        cancellationToken);
}
