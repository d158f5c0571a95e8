using Microsoft.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

/// <summary>A database of the stand-in: an SQLite file.</summary>
internal sealed class StandInDatabase(string name, string file)
{
    /// <summary>Its number on the server. The first four are the server's own.</summary>
    public const int Id = 5;

    public string Name => name;

    /// <summary>ALLOW_SNAPSHOT_ISOLATION; off in a new database.</summary>
    public bool AllowsSnapshots { get; set; }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False;Foreign Keys=True;Default Timeout=60");
        connection.Open();
        using var command = connection.CreateCommand();

        // Readers see one state while another is written, as in SNAPSHOT isolation.
        command.CommandText = "PRAGMA journal_mode = WAL";
        command.ExecuteNonQuery();
        return connection;
    }
}
