using System.Text.Json;

namespace Selvhjelp.EndToEnd;

/// <summary>What the person sees who makes copies of the database and puts them back.</summary>
public sealed class BackupTests(ServedSite site) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_backup_is_made_while_the_program_runs_and_restored_when_it_has_stopped()
    {
        site.PutSiteInto(folder.Sub("var"));
        await using (var running = DirectoryProcess.Start(folder.Sub("var")))
        {
            await running.Address;
            (await RunAsync("backup", folder.Sub("copy.db"))).ShouldSatisfyAllConditions(
                command => command.Code.ShouldBe(0),
                command => command.Output.ShouldContain($"{folder.Sub("copy.db")}, revision 1, "),
                command => command.Errors.ShouldBeEmpty());
            (await RunAsync("backup", folder.Sub("copy.db"))).ShouldSatisfyAllConditions(
                command => command.Code.ShouldBe(1),
                command => OneLine(command.Errors).ShouldContain("is there already"));
            (await RunAsync("restore", folder.Sub("copy.db"))).ShouldSatisfyAllConditions(
                command => command.Code.ShouldBe(1),
                command => OneLine(command.Errors).ShouldContain("in use by another process. Stop that one first"));
            (await running.Stop()).ShouldBe(0);
        }

        var restored = await RunAsync("restore", folder.Sub("copy.db"));
        restored.Code.ShouldBe(0, restored.Errors);
        restored.Output.ShouldContain("its revision 1 is now revision 2");
        restored.Output.ShouldContain("directory-replaced-");

        await using var next = DirectoryProcess.Start(folder.Sub("var"));
        (await Revision(next)).ShouldBe(2);
    }

    [Fact]
    public async Task Rubbish_is_not_restored()
    {
        site.PutSiteInto(folder.Sub("var"));
        await File.WriteAllTextAsync(folder.Sub("rubbish.db"), "Dette er ingen database.", TestContext.Current.CancellationToken);

        var refused = await RunAsync("restore", folder.Sub("rubbish.db"));

        refused.Code.ShouldBe(1);
        OneLine(refused.Errors).ShouldContain("Nothing was changed");
        await using var next = DirectoryProcess.Start(folder.Sub("var"));
        (await Revision(next)).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_on_SQL_Server_is_left_to_SQL_Server()
    {
        var refused = await RunAsync(
            "backup", folder.Sub("copy.db"), "--Database:Provider", "SqlServer", "--ConnectionStrings:Directory", "Server=example.no;Database=directory;Password=hemmelig");

        refused.Code.ShouldBe(1);
        OneLine(refused.Errors).ShouldContain("BACKUP DATABASE");
        refused.Errors.ShouldNotContain("hemmelig");
    }

    [Fact]
    public async Task A_restore_that_is_killed_leaves_the_old_database_or_the_new_one_whole()
    {
        site.PutFactsInto(folder.Sub("var"));
        (await RunAsync("backup", folder.Sub("copy.db"))).Code.ShouldBe(0);
        var whole = await WatchAsync(DirectoryProcess.Start(folder.Sub("var"), "restore", folder.Sub("copy.db")), kill: null);
        var revision = 2;

        // The kills are spread over the time that a whole restore takes.
        for (var kill = 1; kill <= 6; kill++)
        {
            await WatchAsync(DirectoryProcess.Start(folder.Sub("var"), "restore", folder.Sub("copy.db")), whole * kill / 6);
            var copy = folder.Sub($"after{kill}.db");
            var backup = await RunAsync("backup", copy);
            backup.Code.ShouldBe(0, backup.Errors);
            var found = int.Parse(backup.Output.Split("revision ")[1].Split(',')[0], null);
            found.ShouldBeInRange(revision, revision + 1);
            revision = found;
        }

        await using var next = DirectoryProcess.Start(folder.Sub("var"));
        (await Revision(next)).ShouldBe(revision);
        Directory.GetFiles(folder.Sub("var"), "directory-replaced-*.db").Length.ShouldBeGreaterThan(0);
    }

    public void Dispose() => folder.Dispose();

    // Returns how long the program ran.
    private static async Task<TimeSpan> WatchAsync(DirectoryProcess program, TimeSpan? kill)
    {
        await using (program)
        {
            var start = System.Diagnostics.Stopwatch.StartNew();
            if (kill is { } after)
            {
                await Task.Delay(after, TestContext.Current.CancellationToken);
                await program.Kill();
            }
            else (await program.ExitCode()).ShouldBe(0, program.Errors);

            return start.Elapsed;
        }
    }

    private static string OneLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ShouldHaveSingleItem();

    private static async Task<int> Revision(DirectoryProcess program)
    {
        using var client = new HttpClient { BaseAddress = await program.Address };
        JsonElement answer = await client.AskAsync("{ revision { number } }");
        return answer.GetProperty("data").GetProperty("revision").GetProperty("number").GetInt32();
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var program = DirectoryProcess.Start(folder.Sub("var"), arguments);
        return (await program.ExitCode(), program.Output, program.Errors);
    }
}
