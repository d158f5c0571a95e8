using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-db-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DatabasePath => SqliteProvider.PathIn(folder);

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_second_process_is_told_that_the_database_is_in_use()
    {
        using var first = await OpenAsync();

        var refused = await Should.ThrowAsync<DatabaseInUseException>(OpenAsync);

        refused.Message.ShouldContain(DatabasePath);
        refused.Message.ShouldContain("in use by another process");
    }

    [Fact]
    public async Task A_database_can_be_opened_again_when_it_was_closed()
    {
        using (var first = await OpenAsync()) await new DirectoryStore(first, TimeProvider.System).ImportAsync(TestDatabase.Seed(), Cancellation);

        using var second = await OpenAsync();

        (await new DirectoryStore(second, TimeProvider.System).ReadRevisionAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        var file = Path.Combine(folder, "fil");
        await File.WriteAllTextAsync(file, "", Cancellation);

        var refused = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => SqliteDatabase.OpenAsync(Path.Combine(file, "var", "directory.db"), TimeProvider.System, Cancellation));

        refused.ShouldNotBeOfType<DatabaseInUseException>();
        refused.Message.ShouldContain("cannot be written to");
        refused.Message.ShouldContain("--Data:Path");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_as_it_is()
    {
        var rubbish = string.Join(' ', Enumerable.Repeat("Dette er ingen database.", 100));
        await File.WriteAllTextAsync(DatabasePath, rubbish, Cancellation);

        var refused = await Should.ThrowAsync<DatabaseUnavailableException>(OpenAsync);

        refused.Message.ShouldContain("damaged, or is no database");
        (await File.ReadAllTextAsync(DatabasePath, Cancellation)).ShouldBe(rubbish);
    }

    [Fact]
    public async Task A_file_that_was_cut_short_is_told()
    {
        using (var first = await OpenAsync()) await new DirectoryStore(first, TimeProvider.System).ImportAsync(TestDatabase.Seed(), Cancellation);
        await using (var file = new FileStream(DatabasePath, FileMode.Open)) file.SetLength(file.Length / 2);

        (await Should.ThrowAsync<DatabaseUnavailableException>(OpenAsync)).Message.ShouldContain("damaged");
    }

    [Fact]
    public async Task Damage_in_the_middle_of_the_file_is_told_when_it_is_read()
    {
        using (var first = await OpenAsync()) await new DirectoryStore(first, TimeProvider.System).ImportAsync(TestDatabase.Seed(), Cancellation);
        await using (var file = new FileStream(DatabasePath, FileMode.Open))
        {
            // The first half has the definitions of the tables and is needed to open the file at all.
            file.Position = file.Length / 2;
            await file.WriteAsync(new byte[file.Length - file.Position], Cancellation);
        }

        using var damaged = await OpenAsync();

        (await Should.ThrowAsync<DatabaseUnavailableException>(
            () => new DirectoryStore(damaged, TimeProvider.System).ReadFactsAsync(Cancellation))).Message.ShouldContain("damaged");
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_told_and_left_as_it_is()
    {
        using (await OpenAsync()) await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");

        (await Should.ThrowAsync<DatabaseUnavailableException>(OpenAsync)).Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_stop_the_next_start()
    {
        await ExecuteAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, 'now')");

        using var database = await OpenAsync();

        (await new DirectoryStore(database, TimeProvider.System).ReadRevisionAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task The_database_is_in_WAL_mode_and_checks_foreign_keys()
    {
        using var database = await OpenAsync();
        await using var context = database.CreateContext();

        (await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Cancellation)).ShouldBe(["wal"]);
        (await context.Database.SqlQueryRaw<long>("PRAGMA foreign_keys").ToListAsync(Cancellation)).ShouldBe([1]);
        (await context.Database.SqlQueryRaw<long>("PRAGMA busy_timeout").ToListAsync(Cancellation)).ShouldBe([10000]);
    }

    [Fact]
    public async Task The_migrations_make_the_model()
    {
        using var database = await OpenAsync();
        await using var context = database.CreateContext();

        context.Database.HasPendingModelChanges().ShouldBeFalse("dotnet ef migrations add NAME --project api --context SqliteDirectoryContext");
    }

    private Task<SqliteDatabase> OpenAsync() => SqliteDatabase.OpenAsync(DatabasePath, TimeProvider.System, Cancellation);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
