using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Data.Sqlite;

public sealed class SqliteRestoreTests : IDisposable
{
    private readonly FakeClock clock = new("2026-02-01T12:00:00Z");
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-restore-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Database => SqliteProvider.PathIn(folder);

    private string Backup => Path.Combine(folder, "copy.db");

    [Fact]
    public async Task The_backup_takes_the_place_of_the_database_with_a_revision_that_no_client_knows()
    {
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        await MakeAsync(Database, revision: 25, hours: "Nå");
        var (backup, replaced) = (await File.ReadAllBytesAsync(Backup, Cancellation), SqliteProvider.Dump(Database));

        var restored = await RestoreAsync();

        var kept = Path.Combine(folder, "directory-replaced-20260201T120000Z.db");
        restored.ShouldBe(new Restored(Backup: 10, Revision: 26, kept));
        SqliteProvider.Dump(kept).ShouldBe(replaced);
        (await File.ReadAllBytesAsync(Backup, Cancellation)).ShouldBe(backup);
        var facts = await ReadAsync();
        facts.Revision.ShouldBe(26);
        facts.Date.ShouldBe(new DateOnly(2026, 2, 1));
        facts.AcuteHelpLines[0].Hours.ShouldBe("Som før");
        Files().ShouldBe(["copy.db", "directory-replaced-20260201T120000Z.db", "directory.db", "directory.db.lock"]);
    }

    [Fact]
    public async Task A_backup_of_a_later_revision_than_the_database_gets_one_above_its_own()
    {
        await MakeAsync(Backup, revision: 25, hours: "Nå");
        await MakeAsync(Database, revision: 10, hours: "Som før");

        (await RestoreAsync()).Revision.ShouldBe(26);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_the_replaced_database_is_gone_or_cannot_be_read_the_revision_leaps(bool damaged)
    {
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        if (damaged)
        {
            await File.WriteAllTextAsync(Database, "Dette var en database.", Cancellation);
            await File.WriteAllTextAsync(Database + "-wal", "Og dette loggen.", Cancellation);
        }

        var restored = await RestoreAsync();

        restored.Revision.ShouldBe(1_000_011);
        (await ReadAsync()).Revision.ShouldBe(1_000_011);
        (restored.Kept is not null).ShouldBe(damaged);
        if (!damaged) return;
        (await File.ReadAllTextAsync(restored.Kept!, Cancellation)).ShouldBe("Dette var en database.");
        (await File.ReadAllTextAsync(restored.Kept + "-wal", Cancellation)).ShouldBe("Og dette loggen.");
    }

    [Fact]
    public async Task A_change_that_is_only_in_the_log_of_the_replaced_database_is_kept()
    {
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        await MakeAsync(Database, revision: 25, hours: "Nå");
        // As after a power cut: the log was not taken in.
        using (var connection = SqliteConnections.Open(Database))
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA wal_autocheckpoint = 0; UPDATE AcuteHelpLines SET Hours = 'Bare i loggen'";
            command.ExecuteNonQuery();
            File.Copy(Database, Database + ".cut");
            File.Copy(Database + "-wal", Database + ".cut-wal");
        }

        File.Move(Database + ".cut", Database, overwrite: true);
        File.Move(Database + ".cut-wal", Database + "-wal");

        var restored = await RestoreAsync();

        SqliteProvider.Dump(restored.Kept!).ShouldContain("Bare i loggen");
        (await ReadAsync()).AcuteHelpLines[0].Hours.ShouldBe("Som før");
    }

    [Fact]
    public async Task A_backup_of_an_older_schema_is_brought_up_to_date()
    {
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        await MakeAsync(Database, revision: 25, hours: "Nå");
        var restore = new SqliteRestore(Database, NewerProgram.OpenAsync, _ => { }, clock);

        (await restore.RunAsync(Backup, Cancellation)).Revision.ShouldBe(26);

        SqliteProvider.Dump(Database).ShouldContain("Later|1");
        // For this program it is one of a newer version now.
        (await Should.ThrowAsync<DatabaseUnavailableException>(ReadAsync)).Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task What_is_no_healthy_database_of_this_directory_is_refused_and_nothing_is_changed()
    {
        await MakeAsync(Database, revision: 25, hours: "Nå");
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        var whole = await File.ReadAllBytesAsync(Backup, Cancellation);
        var before = SqliteProvider.Dump(Database);

        await ShouldBeRefused([], "no database of this directory");
        await ShouldBeRefused("Dette er ingen database. "u8.ToArray(), "damaged, or is no SQLite database");
        await ShouldBeRefused(whole[..(whole.Length / 2)], "damaged");
        await ShouldBeRefused(whole[..4096], "damaged");
        await ShouldBeRefused([.. whole[..(whole.Length / 2)], .. new byte[whole.Length / 2]], "damaged");
        await File.WriteAllBytesAsync(Backup, whole, Cancellation);
        Execute(Backup, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
        await ShouldBeRefused(await File.ReadAllBytesAsync(Backup, Cancellation), "newer version");
        await File.WriteAllBytesAsync(Backup, whole, Cancellation);
        Execute(Backup, "UPDATE DistrictOffices SET Email = NULL, Phone = NULL WHERE Key = 'ho-oslo'");
        await ShouldBeRefused(await File.ReadAllBytesAsync(Backup, Cancellation), "cannot be served");
        await File.WriteAllBytesAsync(Backup, whole, Cancellation);
        Execute(Backup, "DELETE FROM Revision");
        await ShouldBeRefused(await File.ReadAllBytesAsync(Backup, Cancellation), "no facts");

        async Task ShouldBeRefused(byte[] content, string why)
        {
            await File.WriteAllBytesAsync(Backup, content, Cancellation);
            var refused = await Should.ThrowAsync<BackupRefusedException>(RestoreAsync);
            refused.Message.ShouldContain(why);
            refused.Message.ShouldContain(Backup);
            refused.Message.ShouldNotContain("restoring");
            SqliteProvider.Dump(Database).ShouldBe(before);
            Files().ShouldBe(["copy.db", "directory.db", "directory.db.lock"]);
        }
    }

    [Fact]
    public async Task A_running_program_is_not_robbed_of_its_database()
    {
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        using var running = await SqliteDatabase.OpenAsync(Database, clock, Cancellation);

        await Should.ThrowAsync<DatabaseInUseException>(RestoreAsync);
    }

    [Theory]
    [InlineData("BEGIN; SELECT count(*) FROM Revision")]
    [InlineData("SELECT count(*) FROM Revision")]
    [InlineData("PRAGMA locking_mode = EXCLUSIVE; UPDATE AcuteHelpLines SET Hours = 'Et annet program'")]
    public async Task A_database_that_another_program_has_open_is_not_replaced_under_it(string use)
    {
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        await MakeAsync(Database, revision: 25, hours: "Nå");
        using (var other = SqliteConnections.Open(Database))
        using (var command = other.CreateCommand())
        {
            // Something is in the log.
            command.CommandText = $"PRAGMA wal_autocheckpoint = 0; UPDATE AcuteHelpLines SET Hours = 'I loggen'; {use}";
            command.ExecuteNonQuery();

            var refused = await Should.ThrowAsync<BackupRefusedException>(RestoreAsync);

            refused.Message.ShouldContain($"Another program has {Database} open. Nothing was changed.");
            Files().ShouldBe(["copy.db", "directory.db", "directory.db-shm", "directory.db-wal", "directory.db.lock"]);
            command.CommandText = "SELECT Number FROM Revision";
            command.ExecuteScalar().ShouldBe(25L);
        }

        (await ReadAsync()).Revision.ShouldBe(25);
        (await RestoreAsync()).Revision.ShouldBe(26);
    }

    [Fact]
    public async Task What_a_killed_restore_left_is_cleared_away()
    {
        await MakeAsync(Backup, revision: 10, hours: "Som før");
        await MakeAsync(Database, revision: 25, hours: "Nå");
        foreach (var end in new[] { "", "-wal", "-shm", ".lock" }) await File.WriteAllTextAsync(Database + ".restoring" + end, "Halvferdig", Cancellation);

        (await RestoreAsync()).Revision.ShouldBe(26);

        Files().ShouldNotContain(name => name.Contains("restoring"));
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    private static void Execute(string path, string sql)
    {
        using var connection = SqliteConnections.Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task MakeAsync(string path, int revision, string hours)
    {
        await SqliteProvider.WriteSeededAsync(path);
        Execute(path, $"UPDATE Revision SET Number = {revision}, Date = '2026-01-31'; UPDATE AcuteHelpLines SET Hours = '{hours}'");
    }

    private string[] Files() => [.. System.IO.Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private Task<Restored> RestoreAsync() => new SqliteRestore(
        Database,
        async (path, token) => await SqliteDatabase.OpenAsync(path, clock, token),
        facts => DirectoryGraph.Build(facts),
        clock).RunAsync(Backup, Cancellation);

    private async Task<DirectoryFacts> ReadAsync()
    {
        using var database = await SqliteDatabase.OpenAsync(Database, clock, Cancellation);
        using var store = new DirectoryStore(database, clock);
        return await store.ReadFactsAsync(Cancellation);
    }
}
