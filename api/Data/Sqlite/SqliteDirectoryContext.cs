using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>The directory in an SQLite file.</summary>
internal sealed class SqliteDirectoryContext(DbContextOptions<SqliteDirectoryContext> options, TimeProvider time) : DirectoryContext(options, time)
{
    /// <summary>The ids of the migrations of SQLite, oldest first. They stand here because to look for them takes 30 ms of each start; a test fails when one is missing.</summary>
    public static IReadOnlyList<string> Migrations { get; } = ["20261121223319_Initial", "20261122024334_NationalGraph"];

    /// <summary>Options for a file that is there: foreign keys are checked, and a writer waits a while for another.</summary>
    public static DbContextOptions<SqliteDirectoryContext> OptionsFor(string path)
    {
        var connection = SqliteConnections.Describe(path);
        connection.ForeignKeys = true;
        return new DbContextOptionsBuilder<SqliteDirectoryContext>()
            .UseSqlite(connection.ToString())
            .AddInterceptors(BusyTimeoutInterceptor.Instance)
            .Options;
    }

    /// <inheritdoc/>
    /// <remarks>Microsoft.Data.Sqlite begins it with <c>BEGIN IMMEDIATE</c>, which takes the one lock for writing.</remarks>
    public override Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellationToken) => Database.BeginTransactionAsync(cancellationToken);

    /// <inheritdoc/>
    public override DatabaseUnavailableException? Explain(Exception failure) => SqliteFailure.Explain(failure, Database.GetDbConnection().DataSource);
}
