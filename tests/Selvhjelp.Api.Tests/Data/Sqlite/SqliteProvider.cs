using Microsoft.Data.Sqlite;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data.Sqlite;

/// <summary>SQLite files in temporary folders.</summary>
internal sealed class SqliteProvider : TestProvider
{
    // Imported once, copied for each test.
    private static readonly Lazy<Task<byte[]>> Seeded = new(async () =>
    {
        var folder = NewFolder();
        using (var database = await SqliteDatabase.OpenAsync(PathIn(folder), TimeProvider.System, CancellationToken.None))
        using (var store = new DirectoryStore(database, TimeProvider.System))
        {
            await store.ImportAsync(TestDatabase.Seed(), CancellationToken.None);
        }

        var bytes = await File.ReadAllBytesAsync(PathIn(folder));
        System.IO.Directory.Delete(folder, recursive: true);
        return bytes;
    });

    public override (string ForeignKey, string Unique, string NotNull) Words => ("FOREIGN KEY", "UNIQUE", "NOT NULL");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string PathIn(string folder) => Path.Combine(folder, "directory.db");

    public override async Task<TestDatabase> EmptyAsync() => await OpenAsync(NewFolder());

    public override async Task<TestDatabase> SeededAsync() => await OpenSeededAsync();

    /// <summary>As <see cref="SeededAsync"/>, for tests of what only a file has.</summary>
    public static async Task<SqliteTestDatabase> OpenSeededAsync()
    {
        var folder = NewFolder();
        await WriteSeededAsync(PathIn(folder));
        return await OpenAsync(folder);
    }

    /// <summary>Writes a database with the seed, as revision 1, and does not open it.</summary>
    public static async Task WriteSeededAsync(string path) => await File.WriteAllBytesAsync(path, await Seeded.Value, Cancellation);

    /// <summary>Everything in a file that need not be open, as text.</summary>
    public static string Dump(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
        return string.Join('\n', tables.SelectMany(table => Rows(connection, $"SELECT '{table}', * FROM \"{table}\"")).Order(StringComparer.Ordinal));
    }

    private static string NewFolder() => System.IO.Directory.CreateTempSubdirectory("selvhjelp-db-").FullName;

    private static async Task<SqliteTestDatabase> OpenAsync(string folder) =>
        new(folder, await SqliteDatabase.OpenAsync(PathIn(folder), TimeProvider.System, Cancellation));

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}
