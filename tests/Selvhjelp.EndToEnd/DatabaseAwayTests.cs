using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Selvhjelp.EndToEnd;

/// <summary>The database of the running program goes away and comes back.</summary>
public sealed class DatabaseAwayTests(ServedSite site) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_go_on_the_health_report_tells_and_the_log_says_when_it_goes_and_when_it_is_back()
    {
        site.PutSiteInto(folder.Sub("var"));
        await using var program = DirectoryProcess.Start(folder.Sub("var"));
        using var client = new HttpClient { BaseAddress = await program.Address };
        await program.SiteNews;
        await Becomes(client, "ready");
        var database = folder.Sub("var/directory.db");

        File.Move(database, database + ".away");
        do
        {
            using var answer = await client.GetAsync("/graphql?query={revision{number}}", Cancellation);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.GetValues("Directory-Revision").ShouldBe(["1"]);
            (await client.GetAsync("/kommune/tromso/", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        while ((await ReadyAsync(client)).GetProperty("status").GetString() != "degraded");

        (await client.AskAsync("{ revision { number } }")).GetProperty("data").GetProperty("revision").GetProperty("number").GetInt32().ShouldBe(1);
        File.Move(database + ".away", database);
        await Becomes(client, "ready");

        (await program.Stop()).ShouldBe(0);
        var log = program.Output + program.Errors;
        log.ShouldContain($"The database {database} is gone");
        log.ShouldContain("The database answers again, after ");
        log.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_server_that_is_not_reached_at_the_start_is_tried_again_and_meanwhile_questions_are_refused_clearly()
    {
        // Nobody listens on the port of the discard protocol. SqlClient knocks there as long as its time limit.
        await using var program = DirectoryProcess.Start(
            folder.Sub("var"), "--Database:Provider", "SqlServer", "--ConnectionStrings:Directory", "Server=127.0.0.1,9;Database=directory;User Id=u;Password=hemmelig;Connect Timeout=2");
        using var client = new HttpClient { BaseAddress = await program.Address };

        using var answer = await client.GetAsync("/graphql?query={revision{number}}", Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
            .ShouldBe("NOT_READY");
        using var live = await client.GetAsync("/health/live", Cancellation);
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        await Becomes(client, "starting");
        while (!(program.Output + program.Errors).Contains("cannot be reached")) await Task.Delay(50, Cancellation);
        (await program.Stop()).ShouldBe(0);
        (program.Output + program.Errors).ShouldNotContain("hemmelig");
    }

    public void Dispose() => folder.Dispose();

    private static async Task<JsonElement> ReadyAsync(HttpClient client)
    {
        using var answer = await client.GetAsync("/health/ready", Cancellation);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    private static async Task Becomes(HttpClient client, string status)
    {
        while ((await ReadyAsync(client)).GetProperty("status").GetString() != status) await Task.Delay(50, Cancellation);
    }
}
