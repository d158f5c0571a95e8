using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Reading;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>
/// A database of SQL Server that has the tables of this program's version. The program never makes or changes them: several nodes use them, and its login
/// need not be allowed to. A person runs the script of <see cref="SqlServerScript"/>.
/// </summary>
internal sealed class SqlServerDatabase : DirectoryDatabase
{
    private readonly string connectionString;
    private readonly Lazy<DbContextOptions<SqlServerDirectoryContext>> options;
    private readonly TimeProvider time;

    private SqlServerDatabase(SqlServerAddress address, TimeProvider time) => (Name, connectionString, options, this.time) =
        (address.Name, address.ConnectionString, new(() => SqlServerDirectoryContext.OptionsFor(address.ConnectionString)), time);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override TimeSpan PollInterval => TimeSpan.FromSeconds(1);

    /// <summary>Reaches the database and looks whether its tables are those of this version.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be reached, refuses the login, or its tables are of another version.</exception>
    public static async Task<SqlServerDatabase> OpenAsync(SqlServerAddress address, TimeProvider time, CancellationToken cancellationToken)
    {
        var database = new SqlServerDatabase(address, time);
        var applied = await UnitOfWork.RunAsync(database.CreateReader, reader => ReadAppliedAsync(reader, cancellationToken), time, cancellationToken);
        var known = SqlServerDirectoryContext.Migrations;
        if (applied.Except(known).Any())
        {
            throw new DatabaseUnavailableException(
                $"The database {address.Name} was made by a newer version of this program. Start that version, or restore a backup from before the upgrade.");
        }

        if (known.Except(applied).Any())
        {
            throw new DatabaseUnavailableException(
                $"The database {address.Name} has no tables, or older ones than this version needs. Run the script that the command 'sql' of this program writes.");
        }

        return database;
    }

    /// <inheritdoc/>
    public override DirectoryContext CreateContext() => new SqlServerDirectoryContext(options.Value, time);

    /// <inheritdoc/>
    public override DirectoryReader CreateReader() => new SqlServerReader(new SqlConnection(connectionString));

    /// <inheritdoc/>
    public override void Dispose()
    {
        using var connection = new SqlConnection(connectionString);
        SqlConnection.ClearPool(connection);
    }

    // In a transaction for reading, so that a database that allows none is told now and not at the first question.
    private static async Task<IReadOnlyList<string>> ReadAppliedAsync(DirectoryReader reader, CancellationToken cancellationToken)
    {
        await reader.BeginAsync(cancellationToken);
        return await MigrationHistory.AppliedAsync(reader.CreateCommand, "SELECT OBJECT_ID(N'[__EFMigrationsHistory]')", cancellationToken);
    }
}
