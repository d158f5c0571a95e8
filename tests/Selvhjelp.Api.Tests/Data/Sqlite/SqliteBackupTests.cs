using System.Text.RegularExpressions;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data.Sqlite;

public sealed class SqliteBackupTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_has_all_that_the_database_has_and_stands_alone()
    {
        using var database = await SqliteProvider.OpenSeededAsync();
        var file = Path.Combine(database.Folder, "copy.db");

        SqliteBackup.Write(database.Path, file).Revision.ShouldBe(1);

        System.IO.Directory.GetFiles(database.Folder, "copy*").ShouldBe([file]);
        SqliteProvider.Dump(file).ShouldBe(SqliteProvider.Dump(database.Path));
    }

    [Fact]
    public async Task Backups_while_a_writer_hammers_are_each_of_one_revision()
    {
        using var database = await SqliteProvider.OpenSeededAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var writing = Task.Run(
            async () =>
            {
                // Each revision says its own number in two tables.
                for (var next = 2; !stop.IsCancellationRequested; next++)
                {
                    var facts = TestDatabase.Seed();
                    facts.ContactPoints.Single(row => row.Key == "cp-alvdal").Offer = $"Utgave {next}";
                    facts.AcuteHelpLines[0].Hours = $"Utgave {next}";
                    (await database.Store.ImportAsync(facts, Cancellation)).Revision.ShouldBe(next);
                }
            },
            Cancellation);
        var files = Enumerable.Range(1, 12).Select(number => Path.Combine(database.Folder, $"copy{number}.db")).ToList();

        foreach (var file in files)
        {
            var before = await database.Store.ReadRevisionAsync(Cancellation);
            var content = SqliteBackup.Write(database.Path, file);
            content.Revision.ShouldBeGreaterThanOrEqualTo(before);
            // One that is written between two others, not one before all writing.
            while (await database.Store.ReadRevisionAsync(Cancellation) == content.Revision && !writing.IsCompleted) await Task.Yield();
        }

        await stop.CancelAsync();
        await writing;
        var revisions = files.Select(file => SqliteContent.Check(file, file).Revision).ToList();
        revisions.Distinct().Count().ShouldBeGreaterThan(3);
        foreach (var (file, revision) in files.Zip(revisions).Where(pair => pair.Second > 1))
        {
            var dump = SqliteProvider.Dump(file);
            Regex.Matches(dump, @"Utgave (\d+)").Select(match => match.Groups[1].Value).ShouldBe([$"{revision}", $"{revision}"], $"both tables of {file}");
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        using var database = await SqliteProvider.OpenSeededAsync();
        var file = Path.Combine(database.Folder, "copy.db");
        await File.WriteAllTextAsync(file, "Noe annet.", Cancellation);

        Should.Throw<BackupRefusedException>(() => SqliteBackup.Write(database.Path, file)).Message.ShouldContain("is there already");

        (await File.ReadAllTextAsync(file, Cancellation)).ShouldBe("Noe annet.");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_and_a_database_that_is_not_there_are_told()
    {
        using var database = await SqliteProvider.OpenSeededAsync();
        var nowhere = Path.Combine(database.Folder, "nowhere", "copy.db");

        Should.Throw<BackupRefusedException>(() => SqliteBackup.Write(database.Path, nowhere)).Message.ShouldContain("There is no folder");
        Should.Throw<BackupRefusedException>(() => SqliteBackup.Write(nowhere, Path.Combine(database.Folder, "copy.db"))).Message.ShouldContain("--Data:Path");
        File.Exists(nowhere).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_database_gives_no_backup()
    {
        using var database = await SqliteProvider.OpenSeededAsync();
        await using (var stream = new FileStream(database.Path, FileMode.Open))
        {
            stream.Position = stream.Length / 2;
            await stream.WriteAsync(new byte[stream.Length - stream.Position], Cancellation);
        }

        Should.Throw<BackupRefusedException>(() => SqliteBackup.Write(database.Path, Path.Combine(database.Folder, "copy.db")));

        System.IO.Directory.GetFiles(database.Folder, "copy*").ShouldBeEmpty();
    }
}
