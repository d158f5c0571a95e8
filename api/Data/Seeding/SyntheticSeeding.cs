using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Seeding;

/// <summary>Fills a database with a synthetic directory.</summary>
internal static class SyntheticSeeding
{
    /// <summary>The most contact points that are made up.</summary>
    public const int MostContactPoints = 1_000_000;

    private const int KeysShown = 3;

    /// <summary>Adds made-up contact points to a database that is new or has just the shipped facts; all or nothing.</summary>
    /// <param name="store">The database.</param>
    /// <param name="shipped">The facts that come with the program; they become rows of the database where it is new.</param>
    /// <param name="count">How many contact points to make up.</param>
    /// <param name="seed">The random seed.</param>
    /// <param name="cancellationToken">Stops it; then nothing is changed.</param>
    /// <exception cref="SeedRefusedException">The database has facts of its own; nothing was changed.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read or written; nothing was changed.</exception>
    public static async Task<ImportOutcome> RunAsync(DirectoryStore store, DirectoryFacts shipped, int count, int seed, CancellationToken cancellationToken)
    {
        var present = await store.ReadFactsAsync(cancellationToken);
        RefuseOwnFacts(present, shipped);
        return await store.ImportAsync(SyntheticDirectory.Create(shipped, count, seed), cancellationToken);
    }

    // An entry that was changed since it came in has a version above 1.
    private static void RefuseOwnFacts(DirectoryFacts present, DirectoryFacts shipped)
    {
        var known = shipped.AllRows().OfType<EntryRow>().Select(row => row.Key).ToHashSet();
        var own = present.AllRows().OfType<EntryRow>().Where(row => !known.Contains(row.Key) || row.Version > 1).Select(row => row.Key).ToList();
        if (own.Count > 0) throw new SeedRefusedException(own.Count, own.Take(KeysShown));
    }
}

/// <summary>Synthetic facts are not mixed into a database with facts of its own. The message is for people; nothing was changed.</summary>
internal sealed class SeedRefusedException(int count, IEnumerable<string> examples) : Exception(
    $"The database has {count} entries of its own ({string.Join(", ", examples)} …), and made-up ones are never mixed with them. "
    + "Nothing was changed. Give the synthetic directory a folder of its own with --Data:Path.");
