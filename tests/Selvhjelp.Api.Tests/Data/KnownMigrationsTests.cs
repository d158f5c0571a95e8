using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Data.SqlServer;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>The migrations that the program knows are those that EF Core would apply.</summary>
public sealed class KnownMigrationsTests
{
    [Fact]
    public void For_SQLite()
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);

        SqliteDirectoryContext.Migrations.ShouldBe(context.Database.GetMigrations());
    }

    [Fact]
    public void For_SQL_Server()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);

        SqlServerDirectoryContext.Migrations.ShouldBe(context.Database.GetMigrations());
    }
}
