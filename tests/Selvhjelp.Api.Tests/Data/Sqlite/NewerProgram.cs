using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Reading;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data.Sqlite;

/// <summary>A version of the program that is one migration ahead: for it, every database of this version has an older schema.</summary>
internal sealed class NewerProgram(string path) : DirectoryDatabase
{
    private const string LaterId = "29981231000000_Later";

    public override string Name => path;

    public override TimeSpan PollInterval => TimeSpan.FromSeconds(1);

    public static async Task<DirectoryDatabase> OpenAsync(string path, CancellationToken cancellation)
    {
        var database = new NewerProgram(path);
        await using var context = database.CreateContext();
        await context.Database.MigrateAsync(cancellation);
        return database;
    }

    public override DirectoryContext CreateContext() => new SqliteDirectoryContext(
        new DbContextOptionsBuilder<SqliteDirectoryContext>(SqliteDirectoryContext.OptionsFor(path))
            .ReplaceService<IMigrationsAssembly, OneMigrationMore>().Options,
        TimeProvider.System);

    public override DirectoryReader CreateReader() => new SqliteReader(path);

    public override void Dispose()
    {
    }

#pragma warning disable EF1001 // EF Core finds migrations only in assemblies; this adds one that is in none.
    private sealed class OneMigrationMore(
        ICurrentDbContext context,
        IDbContextOptions options,
        IMigrationsIdGenerator ids,
        IDiagnosticsLogger<DbLoggerCategory.Migrations> logger)
        : MigrationsAssembly(context, options, ids, logger)
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
            new SortedList<string, TypeInfo>(base.Migrations.ToDictionary()) { [LaterId] = typeof(Later).GetTypeInfo() };
    }
#pragma warning restore EF1001

    [Migration(LaterId)]
    private sealed class Later : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable("Later", table => new { Id = table.Column<int>() });
            migrationBuilder.Sql("INSERT INTO Later VALUES (1)");
        }
    }
}
