using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Hosting;

/// <summary>The API's address as partners and their caches see it.</summary>
public sealed class GraphQLTests
{
    private const string Question = "/graphql?query={revision{number}}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_may_be_kept_until_the_next_revision()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        using var first = await running.Client.GetAsync(Question, Cancellation);
        first.Headers.CacheControl!.ToString().ShouldBe("public, must-revalidate, max-age=30");
        first.Headers.Vary.ShouldBe(["Accept", "GraphQL-Cost", "Directory-Revision", "Origin"]);
        var tag = first.Headers.ETag.ShouldNotBeNull();

        (await AskAgainAsync(running.Client, tag)).ShouldBe(HttpStatusCode.NotModified);
        await NextRevisionAsync(running);
        (await AskAgainAsync(running.Client, tag)).ShouldBe(HttpStatusCode.OK);
        // Who asks for the revision that the answer was of has it still.
        (await AskAgainAsync(running.Client, tag, revision: 2)).ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task What_an_answer_would_be_like_can_be_asked_by_head()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        using var answer = await running.Client.GetAsync(Question, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Head, Question);
        using var head = await running.Client.SendAsync(request, Cancellation);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag.ShouldBe(answer.Headers.ETag.ShouldNotBeNull());
        head.Content.Headers.ContentLength.ShouldBe(answer.Content.Headers.ContentLength.ShouldNotBeNull());
        (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_costs_too_much_is_refused_whatever_the_client_has()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        using var request = new HttpRequestMessage(
            HttpMethod.Get, "/graphql?query={municipalities(first:1000){nodes{postalCodes(first:1000){nodes{code}}}}}");
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using var response = await running.Client.SendAsync(request, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task Who_asks_for_a_revision_that_is_gone_is_told_the_present_one()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        using var request = new HttpRequestMessage(HttpMethod.Get, Question);
        request.Headers.Add("Directory-Revision", "999");
        using var response = await running.Client.SendAsync(request, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        response.Headers.GetValues("Directory-Revision").ShouldBe([$"{running.Folder.Graphs.Current.Revision.Number}"]);
    }

    [Fact]
    public async Task The_first_revisions_of_two_databases_are_told_apart()
    {
        await using var one = await RunningDirectory.StartAsync();
        await using var other = await RunningDirectory.StartAsync();
        await one.BecomesAsync("ready");
        await other.BecomesAsync("ready");
        using var answer = await one.Client.GetAsync(Question, Cancellation);
        using var same = await other.Client.GetAsync(Question, Cancellation);
        (await same.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await answer.Content.ReadAsStringAsync(Cancellation));
        same.Headers.ETag.ShouldNotBe(answer.Headers.ETag);
    }

    [Fact]
    public async Task A_subscription_tells_the_present_revision_and_the_next()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{revisions{number}}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await running.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));

        (await NextDataAsync(reader)).ShouldBe("""{"data":{"revisions":{"number":2}}}""");
        await NextRevisionAsync(running);
        (await NextDataAsync(reader)).ShouldBe("""{"data":{"revisions":{"number":3}}}""");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1.5")]
    public void A_number_of_subscriptions_that_is_none_is_said_so(string text)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("GraphQL:MaxSubscriptions", text)]).Build();
        Should.Throw<BadStartException>(() => Settings.Read(configuration)).Message.ShouldBe(
            $"The setting GraphQL:MaxSubscriptions is '{text}', which is not a whole number such as 1000; 0 allows none.");
    }

    private static async Task<HttpStatusCode> AskAgainAsync(HttpClient client, EntityTagHeaderValue tag, int? revision = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Question);
        request.Headers.IfNoneMatch.Add(tag);
        if (revision is not null) request.Headers.Add("Directory-Revision", $"{revision}");
        using var response = await client.SendAsync(request, Cancellation);
        return response.StatusCode;
    }

    /// <summary>The same facts as the next revision.</summary>
    private static async Task NextRevisionAsync(RunningDirectory running)
    {
        var next = running.Folder.Graphs.Current.Revision.Number + 1;
        running.Folder.Graphs.Publish(DirectoryGraph.Build(SeedGraph.Facts with { Revision = next }));
        await running.Folder.Graphs.WaitFor(next, Cancellation);
    }

    private static async Task<string> NextDataAsync(StreamReader reader)
    {
        while (true)
        {
            var line = await reader.ReadLineAsync(Cancellation) ?? throw new EndOfStreamException();
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line["data: ".Length..];
        }
    }
}
