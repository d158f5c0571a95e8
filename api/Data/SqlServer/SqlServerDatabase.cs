using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>
/// A database of SQL Server that has the tables of this program's version. The program never makes or changes them: several nodes use them, and its login
/// need not be allowed to. A person runs the script of <see cref="SqlServerScript"/>.
/// </summary>
internal sealed class SqlServerDatabase : DirectoryDatabase
{
    private readonly DbContextOptions<SqlServerDirectoryContext> options;
    private readonly TimeProvider time;

    private SqlServerDatabase(SqlServerAddress address, TimeProvider time) =>
        (Name, options, this.time) = (address.Name, SqlServerDirectoryContext.OptionsFor(address.ConnectionString), time);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override TimeSpan PollInterval => TimeSpan.FromSeconds(1);

    /// <summary>Reaches the database and looks whether its tables are those of this version.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be reached, refuses the login, or its tables are of another version.</exception>
    public static async Task<SqlServerDatabase> OpenAsync(SqlServerAddress address, TimeProvider time, CancellationToken cancellationToken)
    {
        var database = new SqlServerDatabase(address, time);
        var applied = await UnitOfWork.RunAsync(database.CreateContext, context => ReadAppliedAsync(context, cancellationToken), time, cancellationToken);
        await using var context = database.CreateContext();
        var known = context.Database.GetMigrations().ToList();
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
    public override DirectoryContext CreateContext() => new SqlServerDirectoryContext(options, time);

    /// <inheritdoc/>
    public override void Dispose()
    {
        using var context = new SqlServerDirectoryContext(options, time);
        SqlConnection.ClearPool((SqlConnection)context.Database.GetDbConnection());
    }

    // In a transaction for reading, so that a database that allows none is told now and not at the first question.
    private static async Task<List<string>> ReadAppliedAsync(DirectoryContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await context.BeginReadAsync(cancellationToken);
        return [.. await context.Database.GetAppliedMigrationsAsync(cancellationToken)];
    }
}
