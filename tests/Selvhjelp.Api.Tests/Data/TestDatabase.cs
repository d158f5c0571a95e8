using Microsoft.Data.Sqlite;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>A database of its own in a temporary folder.</summary>
internal sealed class TestDatabase : IDisposable
{
    // Imported once, copied for each test.
    private static readonly Lazy<Task<byte[]>> Seeded = new(async () =>
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-db-").FullName;
        using (var database = await SqliteDatabase.OpenAsync(PathIn(folder), TimeProvider.System, CancellationToken.None))
        using (var store = new DirectoryStore(database.CreateContext, TimeProvider.System))
        {
            await store.ImportAsync(Seed(), CancellationToken.None);
        }

        var bytes = await File.ReadAllBytesAsync(PathIn(folder));
        System.IO.Directory.Delete(folder, recursive: true);
        return bytes;
    });

    private TestDatabase(string folder, SqliteDatabase database)
    {
        Folder = folder;
        Database = database;
        Store = new DirectoryStore(database.CreateContext, TimeProvider.System);
    }

    public string Folder { get; }

    public string Path => PathIn(Folder);

    public SqliteDatabase Database { get; }

    public DirectoryStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string PathIn(string folder) => System.IO.Path.Combine(folder, "directory.db");

    /// <summary>Facts of the seed that the test may change: each call reads them anew.</summary>
    public static DirectoryFacts Seed() => new FactsReader(TimeProvider.System).Read(FactsReader.SeedFolder).GetFacts();

    public static async Task<TestDatabase> EmptyAsync()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-db-").FullName;
        return new TestDatabase(folder, await SqliteDatabase.OpenAsync(PathIn(folder), TimeProvider.System, Cancellation));
    }

    /// <summary>Writes a database with the seed, as revision 1, and does not open it.</summary>
    public static async Task WriteSeededAsync(string path) => await File.WriteAllBytesAsync(path, await Seeded.Value, Cancellation);

    /// <summary>A database with the seed, as revision 1.</summary>
    public static async Task<TestDatabase> SeededAsync()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-db-").FullName;
        await WriteSeededAsync(PathIn(folder));
        return new TestDatabase(folder, await SqliteDatabase.OpenAsync(PathIn(folder), TimeProvider.System, Cancellation));
    }

    /// <summary>Asks the database itself, past the model.</summary>
    public async Task<long> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    /// <summary>Everything in the database, as text: equal before and after means that nothing was changed.</summary>
    public Task<string> DumpAsync() => Task.FromResult(Dump(Path));

    /// <summary>Everything in a database, as text.</summary>
    public static string Dump(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
        return string.Join('\n', tables.SelectMany(table => Rows(connection, $"SELECT '{table}', * FROM \"{table}\"")).Order(StringComparer.Ordinal));
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    public void Dispose()
    {
        Store.Dispose();
        Database.Dispose();
        System.IO.Directory.Delete(Folder, recursive: true);
    }
}
