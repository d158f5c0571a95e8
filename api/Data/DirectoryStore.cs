using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data;

/// <summary>The facts in the database: read whole, written by import. Writers queue; readers wait for nobody.</summary>
/// <param name="createContext">Makes a context for one unit of work.</param>
/// <param name="time">Gives the day on which rules look at a row.</param>
internal sealed class DirectoryStore(Func<DirectoryContext> createContext, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>The number of the last revision; 0 while nothing was ever taken in.</summary>
    public async Task<int> ReadRevisionAsync(CancellationToken cancellationToken)
    {
        await using var context = createContext();
        return await context.Set<RevisionRow>().Select(row => row.Number).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>All facts of the last revision.</summary>
    public async Task<DirectoryFacts> ReadFactsAsync(CancellationToken cancellationToken)
    {
        await using var context = createContext();
        await using var transaction = await context.BeginReadAsync(cancellationToken);
        return await FactsQuery.ReadAsync(context, cancellationToken);
    }

    /// <summary>
    /// Takes in facts, all or nothing: new rows are added, changed ones updated, equal ones left alone. A row that the facts do not name stays as it is:
    /// nothing is deleted. Slugs that were given are kept.
    /// </summary>
    /// <exception cref="FactsRefusedException">Together with what is there already, the facts break a rule; nothing was changed.</exception>
    public async Task<ImportOutcome> ImportAsync(DirectoryFacts facts, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            await using var context = createContext();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var merge = new FactsMerge(context);
            await merge.TakeAsync(facts, cancellationToken);

            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            var problems = DirectoryRules.Check(merge.Result(), today);
            if (problems.Any(problem => problem.Severity == Severity.Error)) throw new FactsRefusedException(problems);

            await context.SaveChangesAsync(cancellationToken);
            var revision = await context.Set<RevisionRow>().Select(row => row.Number).SingleOrDefaultAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return new ImportOutcome(revision, merge.Added, merge.Updated);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writing.Dispose();
}
