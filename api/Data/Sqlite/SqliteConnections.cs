using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Connections to a file.</summary>
internal static class SqliteConnections
{
    /// <summary>What <see cref="WaitForWritersAsync"/> executes.</summary>
    public const string BusyTimeout = "PRAGMA busy_timeout = 10000;";

    /// <summary>
    /// How a file is opened. No connection is kept: one that was would go on with a file that was moved away, or replaced, and what is written to it would be
    /// lost.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">Whether a missing file is made; else it is a failure, for an empty database is none of the directory.</param>
    public static SqliteConnectionStringBuilder Describe(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite) =>
        new() { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 10 };

    /// <summary>Lets SQLite itself wait for another writer, on a connection that was just opened.</summary>
    public static async Task WaitForWritersAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = BusyTimeout;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Opens a file; it is let go of when the connection is disposed.</summary>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Open(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var connection = new SqliteConnection(Describe(path, mode).ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
