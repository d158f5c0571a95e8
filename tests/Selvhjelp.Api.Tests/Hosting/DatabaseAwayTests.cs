using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Tests.Data;

namespace Selvhjelp.Api.Tests.Hosting;

/// <summary>
/// The database goes away under load and comes back. No connection to the file is kept open, so a file that was moved is really gone: the next question to it
/// fails, as it does when the disk or the server that has it is gone.
/// </summary>
public sealed class DatabaseAwayTests
{
    private const int Clients = 4;

    private const string Question =
        """{ revision { number date } finder(place: "9008") { explanation municipality { name } contact { phone email } } contactPoints(first: 5) { nodes { name } } }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Five_seconds_without_the_database_fail_no_read() => Run(TimeSpan.FromSeconds(5));

    [Fact]
    [Trait("Category", "Long")]
    public Task Sixty_seconds_without_the_database_fail_no_read() => Run(TimeSpan.FromSeconds(60));

    private static async Task Run(TimeSpan away)
    {
        await using var running = await RunningDirectory.StartAsync();
        var revision = (await running.BecomesAsync("ready")).GetProperty("revision").GetProperty("number").GetInt32();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var answers = new ConcurrentBag<(HttpStatusCode Status, string Revision, bool HasErrors)>();
        var load = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskAsync(running.Client, answers, stop.Token), Cancellation)).ToList();

        File.Move(running.Folder.Database, running.Folder.Database + ".away");
        var since = (await running.BecomesAsync("degraded")).GetProperty("database").GetProperty("since").GetString();
        var gone = Stopwatch.StartNew();
        do
        {
            var problem = await Should.ThrowAsync<DatabaseUnavailableException>(() => running.Folder.Live.ImportAsync(Changed(), Cancellation));
            problem.Message.ShouldContain("Nothing was changed");
        }
        while (gone.Elapsed < away);

        var atLeast = (long)gone.Elapsed.TotalSeconds;
        var (status, report) = await running.ReadyAsync();
        status.ShouldBe(HttpStatusCode.OK);
        report.GetProperty("status").GetString().ShouldBe("degraded");
        report.GetProperty("database").GetProperty("answers").GetBoolean().ShouldBeFalse();
        report.GetProperty("database").GetProperty("since").GetString().ShouldBe(since);
        report.GetProperty("database").GetProperty("seconds").GetInt64().ShouldBeGreaterThanOrEqualTo(atLeast);
        File.Exists(running.Folder.Database).ShouldBeFalse();
        var whileAway = answers.Count;
        // Reads go on to the end of the time, not only at its beginning.
        while (answers.Count <= whileAway + Clients)
        {
            await Task.Delay(20, Cancellation);
            load.ShouldAllBe(client => !client.IsCompleted);
        }

        File.Move(running.Folder.Database + ".away", running.Folder.Database);
        (await running.Folder.Live.ImportAsync(Changed(), Cancellation)).Revision.ShouldBe(revision + 1);
        await running.BecomesAsync("ready");
        await stop.CancelAsync();
        await Task.WhenAll(load);

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK && !answer.HasErrors);
        answers.Select(answer => answer.Revision).Distinct().ShouldBeSubsetOf([$"{revision}", $"{revision + 1}"]);
        (await running.Client.GetAsync("/graphql?query={revision{number}}", Cancellation)).Headers.GetValues("Directory-Revision").ShouldBe([$"{revision + 1}"]);
    }

    private static DirectoryFacts Changed()
    {
        var facts = TestDatabase.Seed();
        facts.ContactPoints.Single(row => row.Key == "cp-alvdal").Offer = "Hjelper grupper i gang.";
        return facts;
    }

    private static async Task AskAsync(HttpClient client, ConcurrentBag<(HttpStatusCode Status, string Revision, bool HasErrors)> answers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = Question }, Cancellation);
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
            var header = answer.Headers.TryGetValues("Directory-Revision", out var values) ? values.Single() : "";
            var said = body.TryGetProperty("data", out var data) ? $"{data.GetProperty("revision").GetProperty("number")}" : "";
            answers.Add((answer.StatusCode, header, body.TryGetProperty("errors", out _) || said != header));
        }
    }
}
