using System.Net;
using System.Text.Json;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Tests.Live;

namespace Selvhjelp.Api.Tests.Hosting;

public sealed class HealthTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_that_serves_and_whose_database_answers_is_ready()
    {
        await using var running = await RunningDirectory.StartAsync();

        var report = await running.BecomesAsync("ready");

        report.GetProperty("revision").GetProperty("number").GetInt32().ShouldBe(2);
        report.GetProperty("revision").GetProperty("date").GetString().ShouldBe(running.Folder.Graphs.Current.Revision.Date.ToString("yyyy-MM-dd", null));
        report.GetProperty("database").GetProperty("answers").GetBoolean().ShouldBeTrue();
        using var live = await running.Client.GetAsync("/health/live", Cancellation);
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        live.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await live.Content.ReadAsStringAsync(Cancellation)).ShouldBe("""{"status":"live"}""");
    }

    [Fact]
    public async Task The_report_tells_nothing_of_where_the_database_is()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        File.Move(running.Folder.Database, running.Folder.Database + ".away");

        var report = (await running.BecomesAsync("degraded")).ToString();

        report.ShouldNotContain(running.Folder.Folder);
        report.ShouldNotContain("directory.db");
    }

    [Fact]
    public async Task Before_there_is_data_questions_are_refused_as_graphql_does_it_and_the_program_lives()
    {
        using var folder = await LiveFolder.SeededAsync(TimeProvider.System, "2026-01-01");
        File.Move(folder.Database, folder.Database + ".away");
        System.IO.Directory.CreateDirectory(folder.Database);
        var builder = DirectoryHost.CreateBuilder(["--Data:Path", folder.Folder, "--urls", "http://127.0.0.1:0"]);
        await using var app = builder.BuildDirectory(Settings.Read(builder.Configuration), folder.Graphs, folder.Live);
        await app.StartAsync(Cancellation);
        using var client = new HttpClient { BaseAddress = app.OwnAddress() };

        using var answer = await client.GetAsync("/graphql?query={revision{number}}", Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        var error = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("errors")[0];
        error.GetProperty("message").GetString()!.ShouldContain("no data");
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("NOT_READY");
        (await client.GetAsync("/health/live", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var ready = await client.GetAsync("/health/ready", Cancellation);
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync(Cancellation)).ShouldContain("starting");

        // It comes: no new start is needed.
        System.IO.Directory.Delete(folder.Database);
        File.Move(folder.Database + ".away", folder.Database);
        await folder.Graphs.WaitFor(1, Cancellation);
        (await client.GetAsync("/graphql?query={revision{number}}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
