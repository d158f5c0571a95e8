using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>An SQLite file that this process has to itself, with the tables of this program's version.</summary>
internal sealed class SqliteDatabase : DirectoryDatabase
{
    private readonly DatabaseLock held;
    private readonly DbContextOptions<SqliteDirectoryContext> options;
    private readonly TimeProvider time;

    private SqliteDatabase(DatabaseLock held, string path, TimeProvider time) =>
        (this.held, Name, options, this.time) = (held, path, SqliteDirectoryContext.OptionsFor(path), time);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    /// <remarks>Nobody else writes: this only finds out when the file is gone.</remarks>
    public override TimeSpan PollInterval => TimeSpan.FromSeconds(5);

    /// <summary>Opens the file, or makes it, and brings its tables up to date.</summary>
    /// <param name="path">The file; its folder is made if need be.</param>
    /// <param name="time">Gives the time of each revision.</param>
    /// <param name="cancellationToken">Stops the opening; a table is changed whole or not at all.</param>
    /// <exception cref="DatabaseInUseException">Another process has it.</exception>
    /// <exception cref="DatabaseUnavailableException">It cannot be written, is damaged, or is of a newer version of the program.</exception>
    public static async Task<SqliteDatabase> OpenAsync(string path, TimeProvider time, CancellationToken cancellationToken)
    {
        var fullPath = Path.GetFullPath(path);
        var database = new SqliteDatabase(DatabaseLock.Take(fullPath), fullPath, time);
        try
        {
            await using var context = new SqliteDirectoryContext(SqliteDirectoryContext.OptionsFor(fullPath, SqliteOpenMode.ReadWriteCreate), time);
            await MigrateAsync(context, fullPath, cancellationToken);
            return database;
        }
        catch (Exception e)
        {
            database.Dispose();
            if (SqliteFailure.Explain(e, fullPath) is { } explained) throw explained;
            throw;
        }
    }

    /// <inheritdoc/>
    public override DirectoryContext CreateContext() => new SqliteDirectoryContext(options, time);

    /// <inheritdoc/>
    public override void Dispose() => held.Dispose();

    private static async Task MigrateAsync(DirectoryContext context, string path, CancellationToken cancellationToken)
    {
        // Readers do not wait for writers, nor writers for readers (https://sqlite.org/wal.html). The file remembers it.
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        var known = context.Database.GetMigrations().ToList();
        var applied = await ReadAppliedAsync(context, cancellationToken);
        if (applied.Except(known).Any())
        {
            throw new DatabaseUnavailableException(
                $"The database {path} was made by a newer version of this program. Start that version, or restore a copy from before the upgrade.");
        }

        if (applied.Count == known.Count) return;
        await RemoveLockOfKilledMigrationAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    // Asked of SQLite itself: EF Core's own question costs a tenth of a second of each start.
    private static async Task<List<string>> ReadAppliedAsync(DirectoryContext context, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        if ((long)(await command.ExecuteScalarAsync(cancellationToken))! == 0) return [];
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<string> applied = [];
        while (await reader.ReadAsync(cancellationToken)) applied.Add(reader.GetString(0));
        return applied;
    }

    // EF Core waits for ever for the lock of a process that was killed while migrating. We hold the file, so nobody else is migrating.
    private static Task RemoveLockOfKilledMigrationAsync(DirectoryContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
}
