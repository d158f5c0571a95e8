using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Data.SqlServer;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>The migrations that the program knows are those that EF Core would apply.</summary>
public sealed class MigrationHistoryTests
{
    [Fact]
    public void For_SQLite()
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);

        MigrationHistory.Known<SqliteDirectoryContext>().ShouldBe(context.Database.GetMigrations());
        MigrationHistory.Known<SqliteDirectoryContext>().ShouldNotBeEmpty();
    }

    [Fact]
    public void For_SQL_Server()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);

        MigrationHistory.Known<SqlServerDirectoryContext>().ShouldBe(context.Database.GetMigrations());
        MigrationHistory.Known<SqlServerDirectoryContext>().ShouldNotBeEmpty();
    }
}
