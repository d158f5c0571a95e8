using System.Data;
using Microsoft.Data.Sqlite;
using Selvhjelp.Api.Tests.Data.SqlServer.Tds;

namespace Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

/// <summary>One client of the stand-in, with its transaction.</summary>
internal sealed class StandInSession(StandInServer server, StandInDatabase database) : ITdsSession
{
    private readonly SqliteConnection connection = database.Open();
    private IsolationLevel? transaction;

    public StandInDatabase Database => database;

    /// <summary>SET NOEXEC: statements are read, but not executed.</summary>
    public bool ReadsOnly { get; set; }

    public IEnumerable<TdsResult> Execute(string sql, IReadOnlyList<TdsParameter> parameters)
    {
        server.Note(sql);
        if (transaction == IsolationLevel.Snapshot && !database.AllowsSnapshots)
        {
            throw new TdsError(
                3952,
                $"Snapshot isolation transaction failed accessing database '{database.Name}' because snapshot isolation is not allowed in this database. "
                + "Use ALTER DATABASE to allow snapshot isolation.");
        }

        return new StandInBatch(this, parameters).Execute(sql);
    }

    // SNAPSHOT sees the state of its first read. Of the others only one at a time can be here: that is stricter than SQL Server.
    public void Begin(IsolationLevel isolation)
    {
        Run(isolation == IsolationLevel.Snapshot ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE");
        transaction = isolation;
    }

    public void Commit()
    {
        Run("COMMIT");
        transaction = null;
    }

    public void Rollback()
    {
        Run("ROLLBACK");
        transaction = null;
    }

    /// <summary>Marks a point in the transaction (SAVE TRANSACTION).</summary>
    public void Save(string point) => Run($"SAVEPOINT [{point}]");

    /// <summary>Takes back what came after a point; the transaction goes on.</summary>
    public void RollbackTo(string point) => Run($"ROLLBACK TO [{point}]");

    public void Reset()
    {
        if (transaction is not null) Rollback();
        ReadsOnly = false;
    }

    public void Dispose() => connection.Dispose();

    public SqliteCommand CreateCommand(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Run(string sql)
    {
        using var command = CreateCommand(sql);
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException e)
        {
            throw StandInErrors.From(e);
        }
    }
}
