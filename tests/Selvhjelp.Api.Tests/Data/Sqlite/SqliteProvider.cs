using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
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
        using (var store = new DirectoryStore(database.CreateContext, TimeProvider.System))
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

    public override Task<TestDatabase> EmptyAsync() => OpenAsync(NewFolder());

    public override async Task<TestDatabase> SeededAsync()
    {
        var folder = NewFolder();
        await File.WriteAllBytesAsync(PathIn(folder), await Seeded.Value, Cancellation);
        return await OpenAsync(folder);
    }

    private static string NewFolder() => System.IO.Directory.CreateTempSubdirectory("selvhjelp-db-").FullName;

    private static async Task<TestDatabase> OpenAsync(string folder) =>
        new SqliteTestDatabase(folder, await SqliteDatabase.OpenAsync(PathIn(folder), TimeProvider.System, Cancellation));

    private sealed class SqliteTestDatabase(string folder, DirectoryDatabase database) : TestDatabase(database)
    {
        public override DirectoryContext CreateContext(IInterceptor interceptor) => new SqliteDirectoryContext(
            new DbContextOptionsBuilder<SqliteDirectoryContext>(SqliteDirectoryContext.OptionsFor(PathIn(folder))).AddInterceptors(interceptor).Options,
            TimeProvider.System);

        public override void Dispose()
        {
            base.Dispose();
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }
}
