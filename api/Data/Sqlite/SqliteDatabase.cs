using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Reading;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>An SQLite file that this process has to itself, with the tables of this program's version.</summary>
internal sealed class SqliteDatabase : DirectoryDatabase
{
    private readonly DatabaseLock held;
    private readonly Lazy<DbContextOptions<SqliteDirectoryContext>> options;
    private readonly TimeProvider time;

    private SqliteDatabase(DatabaseLock held, string path, TimeProvider time) =>
        (this.held, Name, options, this.time) = (held, path, new(() => SqliteDirectoryContext.OptionsFor(path)), time);

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
            if (await IsOlderAsync(fullPath, cancellationToken)) await database.MigrateAsync(cancellationToken);
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
    public override DirectoryContext CreateContext() => new SqliteDirectoryContext(options.Value, time);

    /// <inheritdoc/>
    public override DirectoryReader CreateReader() => new SqliteReader(Name);

    /// <inheritdoc/>
    public override void Dispose() => held.Dispose();

    // Whether the file, which is made if need be, is new or of an older version of the program.
    private static async Task<bool> IsOlderAsync(string path, CancellationToken cancellationToken)
    {
        await using var connection = SqliteConnections.Open(path, SqliteOpenMode.ReadWriteCreate);
        await SqliteConnections.WaitForWritersAsync(connection, cancellationToken);
        // Readers do not wait for writers, nor writers for readers (https://sqlite.org/wal.html). The file remembers it.
        await using (var mode = Command("PRAGMA journal_mode = WAL")) await mode.ExecuteNonQueryAsync(cancellationToken);
        var known = SqliteDirectoryContext.Migrations;
        var applied = await MigrationHistory.AppliedAsync(Command, "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'", cancellationToken);
        if (applied.Except(known).Any())
        {
            throw new DatabaseUnavailableException(
                $"The database {path} was made by a newer version of this program. Start that version, or restore a copy from before the upgrade.");
        }

        return applied.Count < known.Count;

        SqliteCommand Command(string sql) => new(sql, connection);
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = CreateContext();
        // EF Core waits for ever for the lock of a process that was killed while migrating. We hold the file, so nobody else is migrating.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
