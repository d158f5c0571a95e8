using Microsoft.Data.Sqlite;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Connections beside the model, for a file as a whole.</summary>
internal static class SqliteConnections
{
    /// <summary>Opens a file that is there; it is let go of when the connection is disposed.</summary>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 10 }.ToString());
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
