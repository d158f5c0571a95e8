using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data.Sqlite;

/// <summary>An SQLite file in a folder of its own, which is gone after the test.</summary>
internal sealed class SqliteTestDatabase(string folder, DirectoryDatabase database) : TestDatabase(database)
{
    public string Folder { get; } = folder;

    public string Path => SqliteProvider.PathIn(Folder);

    protected override DirectoryContext CreateContext(IInterceptor interceptor) => new SqliteDirectoryContext(
        new DbContextOptionsBuilder<SqliteDirectoryContext>(SqliteDirectoryContext.OptionsFor(Path)).AddInterceptors(interceptor).Options,
        TimeProvider.System);

    public override void Dispose()
    {
        base.Dispose();
        System.IO.Directory.Delete(Folder, recursive: true);
    }
}
