using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>The directory in an SQLite file.</summary>
internal sealed class SqliteDirectoryContext(DbContextOptions<SqliteDirectoryContext> options, TimeProvider time) : DirectoryContext(options, time)
{
    /// <summary>Options for a file: foreign keys are checked, and a writer waits a while for another.</summary>
    public static DbContextOptions<SqliteDirectoryContext> OptionsFor(string path) =>
        new DbContextOptionsBuilder<SqliteDirectoryContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 10 }.ToString())
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
