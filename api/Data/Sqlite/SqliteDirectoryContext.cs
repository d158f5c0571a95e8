using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>The directory in an SQLite file.</summary>
internal sealed class SqliteDirectoryContext(DbContextOptions<SqliteDirectoryContext> options, TimeProvider time) : DirectoryContext(options, time)
{
    /// <summary>
    /// Options for a file: foreign keys are checked, and a writer waits a while for another. No connection is kept open: one that was would go on writing
    /// to a file that was moved away, or replaced, and the change would be lost.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">Whether a missing file is made; else it is a failure, for an empty database is none of the directory.</param>
    public static DbContextOptions<SqliteDirectoryContext> OptionsFor(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite) =>
        new DbContextOptionsBuilder<SqliteDirectoryContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true, DefaultTimeout = 10 }.ToString())
            .AddInterceptors(BusyTimeoutInterceptor.Instance)
            .Options;

    /// <inheritdoc/>
    public override async Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);

        // Deferred: it takes no lock, and in WAL mode sees the state of its first read to the end (https://sqlite.org/isolation.html).
        var connection = (SqliteConnection)Database.GetDbConnection();
        return (await Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellationToken))!;
    }

    /// <inheritdoc/>
    /// <remarks>Microsoft.Data.Sqlite begins it with <c>BEGIN IMMEDIATE</c>, which takes the one lock for writing.</remarks>
    public override Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellationToken) => Database.BeginTransactionAsync(cancellationToken);

    /// <inheritdoc/>
    public override DatabaseUnavailableException? Explain(Exception failure) => SqliteFailure.Explain(failure, Database.GetDbConnection().DataSource);
}
