using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Selvhjelp.Api.Tests.Data.SqlServer.Tds;

namespace Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

/// <summary>
/// Stands in for a SQL Server where there is none: the real SqlClient talks to it over TDS, and the T-SQL that this program sends is read by Microsoft's
/// parser and executed in SQLite. It shows that the statements are T-SQL, that each value arrives and comes back, and what the program does with each
/// error. It cannot show how SQL Server itself plans, locks or converts: for that the same tests run against a real one (<see cref="SqlServerProvider"/>).
/// </summary>
internal sealed class StandInServer : ITdsServer, IDisposable
{
    public const string Password = "Ikke hemmelig; 1";

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-standin-").FullName;
    private readonly ConcurrentDictionary<string, StandInDatabase> databases = [];
    private readonly ConcurrentQueue<TdsError> failures = [];
    private TdsListener? listener;

    public StandInServer()
    {
        listener = new TdsListener(this);
        Port = listener.Port;
    }

    public int Port { get; }

    /// <summary>The statements that were executed, for tests that look at them.</summary>
    public ConcurrentQueue<string> Statements { get; } = [];

    /// <summary>How SqlClient reaches a database.</summary>
    /// <param name="database">Its name.</param>
    /// <param name="patience">Seconds that it tries to reach a server that refuses, too; long, because many tests share the machine.</param>
    public string ConnectionStringFor(string database, int patience = 60) =>
        $"Server=127.0.0.1,{Port};Database={database};User ID=selvhjelp;Password=\"{Password}\";Encrypt=Optional;Packet Size={TdsMessage.PacketSize};"
        + $"Connect Timeout={patience};Connect Retry Interval=1";

    /// <summary>Makes a database, empty or as the bytes of another.</summary>
    public StandInDatabase Create(string name, byte[]? content = null)
    {
        File.WriteAllBytes(FileOf(name), content ?? []);
        return databases[name] = new StandInDatabase(name, FileOf(name)) { AllowsSnapshots = content is not null };
    }

    /// <summary>The content of a database, for <see cref="Create"/>.</summary>
    public byte[] Copy(string name)
    {
        using (var connection = databases[name].Open())
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        return File.ReadAllBytes(FileOf(name));
    }

    public void Drop(string name)
    {
        databases.TryRemove(name, out _);
        foreach (var file in System.IO.Directory.GetFiles(folder, name + ".db*")) File.Delete(file);
    }

    /// <summary>Answers a coming statement with an error. Several follow each other.</summary>
    public void FailNext(TdsError error) => failures.Enqueue(error);

    /// <summary>Takes the server away: its port is closed and every connection is cut.</summary>
    public void Stop()
    {
        listener?.Dispose();
        listener = null;
    }

    /// <summary>Brings it back at the same port.</summary>
    public void Start() => listener ??= new TdsListener(this, Port);

    public ITdsSession Open(TdsLogin login)
    {
        // Numbers and words are those of SQL Server.
        if (login.Password != Password) throw new TdsError(18456, $"Login failed for user '{login.User}'.", 14);
        return databases.TryGetValue(login.Database, out var database)
            ? new StandInSession(this, database)
            : throw new TdsError(4060, $"Cannot open database \"{login.Database}\" requested by the login. The login failed.", 11);
    }

    /// <summary>Notes that a text is to be executed, and fails in its place if a test wants it so.</summary>
    public void Note(string sql)
    {
        Statements.Enqueue(sql);
        if (failures.TryDequeue(out var failure)) throw failure;
    }

    public void Dispose()
    {
        Stop();
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private string FileOf(string name) => Path.Combine(folder, name + ".db");
}
