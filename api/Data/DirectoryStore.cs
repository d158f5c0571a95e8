using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data;

/// <summary>The facts in the database: read whole, written by import. Writers queue; readers wait for nobody.</summary>
/// <param name="createContext">Makes a context for one unit of work.</param>
/// <param name="time">Gives the day on which rules look at a row, and measures pauses before another attempt.</param>
internal sealed class DirectoryStore(Func<DirectoryContext> createContext, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>The number of the last revision; 0 while nothing was ever taken in.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<int> ReadRevisionAsync(CancellationToken cancellationToken) =>
        ReadAsync(context => context.Set<RevisionRow>().Select(row => row.Number).SingleOrDefaultAsync(cancellationToken), cancellationToken);

    /// <summary>All facts of the last revision.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<DirectoryFacts> ReadFactsAsync(CancellationToken cancellationToken) =>
        ReadAsync(context => FactsQuery.ReadAsync(context, cancellationToken), cancellationToken);

    /// <summary>
    /// Takes in facts, all or nothing: new rows are added, changed ones updated, equal ones left alone. A row that the facts do not name stays as it is:
    /// nothing is deleted. Slugs that were given are kept. The rows become part of the database: read the facts anew for a second import.
    /// </summary>
    /// <exception cref="FactsRefusedException">Together with what is there already, the facts break a rule; nothing was changed.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; nothing was changed.</exception>
    public async Task<ImportOutcome> ImportAsync(DirectoryFacts facts, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            return await UnitOfWork.RunAsync(createContext, context => ImportAsync(context, facts, cancellationToken), time, cancellationToken);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writing.Dispose();

    private async Task<ImportOutcome> ImportAsync(DirectoryContext context, DirectoryFacts facts, CancellationToken cancellationToken)
    {
        await using var transaction = await context.BeginWriteAsync(cancellationToken);
        var merge = new FactsMerge(context);
        await merge.TakeAsync(facts, cancellationToken);

        var today = time.Today();
        // The rules are looked at again: now for the facts together with what the database has.
        var problems = DirectoryRules.Check(merge.Result(), today);
        if (problems.Any(problem => problem.Severity == Severity.Error)) throw new FactsRefusedException(problems);

        // Not accepted: the rows stay as they came, without the numbers that the database gave them, should the commit fail and all be done again.
        await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        var revision = await context.Set<RevisionRow>().Select(row => row.Number).SingleOrDefaultAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportOutcome(revision, merge.Added, merge.Updated);
    }

    // All that is read is of one revision.
    private Task<TResult> ReadAsync<TResult>(Func<DirectoryContext, Task<TResult>> read, CancellationToken cancellationToken) => UnitOfWork.RunAsync(
        createContext,
        async context =>
        {
            await using var transaction = await context.BeginReadAsync(cancellationToken);
            return await read(context);
        },
        time,
        cancellationToken);
}
