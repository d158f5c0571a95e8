using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Http;
using Selvhjelp.GraphQL.Tests.Execution;

namespace Selvhjelp.GraphQL.Tests.Http;

/// <summary>"GraphQL over Server-Sent Events", distinct connections mode.</summary>
public class EventStreamTests
{
    private const string Complete = "event: complete\ndata:\n\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Next(string json) => $"event: next\ndata: {json}\n\n";

    [Fact]
    public async Task A_subscription_is_an_event_for_each_response_and_then_complete()
    {
        await using var server = await TickerServer.StartAsync();
        using var response = await server.OpenAsync("?query=subscription{ticks(to:2){number}}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        response.Headers.ETag.ShouldBeNull();
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe(
            ":\n\n" + Next("""{"data":{"ticks":{"number":1}}}""") + Next("""{"data":{"ticks":{"number":2}}}""") + Complete);
    }

    [Fact]
    public async Task A_post_subscribes_as_a_get_does()
    {
        await using var server = await TickerServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"subscription($n: Int!) { numbers(to: $n) }","variables":{"n":1}}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream, multipart/mixed");
        using var response = await server.Client.SendAsync(request, Cancellation);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe(":\n\n" + Next("""{"data":{"numbers":1}}""") + Complete);
    }

    [Theory]
    [InlineData("?query={count}", """{"data":{"count":3}}""")]
    // "Validation steps that run before execution MUST report errors through an accepted SSE connection."
    [InlineData("?query=subscription{nothing}", """{"errors":[{"message":"The type \"Subscription\" has no field \"nothing\".","locations":[{"line":1,"column":14}],"extensions":{"code":"FieldsOnCorrectTypeRule"}}]}""")]
    public async Task What_has_one_response_is_one_event_and_complete(string query, string json)
    {
        await using var server = await TickerServer.StartAsync();
        (await server.ReadAsync(query)).ShouldBe(":\n\n" + Next(json) + Complete);
    }

    [Theory]
    // A query goes out as the client likes it best; a subscription as the only thing that it can be.
    [InlineData("?query={count}", "application/json, text/event-stream", "application/json; charset=utf-8")]
    [InlineData("?query={count}", "application/json;q=0.5, text/event-stream", "text/event-stream; charset=utf-8")]
    [InlineData("?query=subscription{numbers(to:1)}", "application/json, text/event-stream", "text/event-stream; charset=utf-8")]
    [InlineData("?query=subscription{numbers(to:1)}", "application/json, text/event-stream;q=0", "application/json; charset=utf-8")]
    public async Task The_media_type_is_chosen_by_what_is_asked(string query, string accept, string mediaType)
    {
        await using var server = await TickerServer.StartAsync();
        using var response = await server.OpenAsync(query, accept);
        response.Content.Headers.ContentType!.ToString().ShouldBe(mediaType);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    public async Task Who_takes_no_events_is_told_how_to_subscribe(string accept, HttpStatusCode status)
    {
        await using var server = await TickerServer.StartAsync();
        using var response = await server.OpenAsync(TickerServer.Endless, accept);
        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("accept text/event-stream");
    }

    [Fact]
    public async Task A_mutation_by_get_is_405_as_ever()
    {
        await using var server = await TickerServer.StartAsync();
        using var response = await server.OpenAsync("?query=mutation{count}");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
    }

    [Fact]
    public async Task The_single_connection_mode_is_not_offered()
    {
        await using var server = await TickerServer.StartAsync();
        using var response = await server.OpenAsync("", method: HttpMethod.Put);
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("event streams have a connection each");
    }

    [Fact]
    public async Task Comments_keep_a_stream_alive_in_which_nothing_happens()
    {
        await using var server = await TickerServer.StartAsync(new GraphQLHttpOptions { KeepAlive = TimeSpan.FromMilliseconds(5) });
        using var response = await server.OpenAsync(TickerServer.Endless);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));
        var lines = new List<string?>();
        while (lines.Count(line => line == ":") < 4) lines.Add(await reader.ReadLineAsync(Cancellation));
        lines.Where(line => line is not ("" or ":")).ShouldBe(["event: next", """data: {"data":{"endless":{"number":1}}}"""]);
    }

    [Fact]
    public async Task A_subscription_holds_no_more_than_a_short_document_takes()
    {
        await using var server = await TickerServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$$"""{"query":"subscription{endless{number}} #{{{new string('x', 16 * 1024)}}}"}""", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await server.Client.SendAsync(request, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        body.ShouldContain("The document of a subscription and its variables may have 16384 bytes together.");
        body.ShouldContain("LIMIT_EXCEEDED");
        body.ShouldEndWith("event: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_client_that_goes_ends_the_source()
    {
        await using var server = await TickerServer.StartAsync();
        using (var response = await server.OpenAsync(TickerServer.Endless)) response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await server.Ended.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public async Task A_server_that_ends_ends_its_streams_but_does_not_call_them_complete()
    {
        await using var server = await TickerServer.StartAsync();
        using var response = await server.OpenAsync(TickerServer.Endless);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));
        while (await reader.ReadLineAsync(Cancellation) is { } line && !line.StartsWith("data:", StringComparison.Ordinal))
        {
            // To the first event: the subscription is open.
        }

        await server.StopAsync();
        await server.Ended.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        (await reader.ReadToEndAsync(Cancellation)).Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_response_that_arrives_while_a_comment_cannot_be_sent_goes_back_to_the_pool()
    {
        var pool = new CountingPool();
        var body = new BrokenBody(flushes: 1);
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var stream = new EventStream(context, TimeProvider.System, TimeSpan.FromMilliseconds(1));

        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await Should.ThrowAsync<IOException>(() => stream.SendAsync(Responses(pool, body), end));
        (pool.Taken, pool.Returned).ShouldBe((1, 1));
    }

    /// <summary>One response, when the body is asked to send what it cannot.</summary>
    private static async IAsyncEnumerable<EngineResponse> Responses(CountingPool pool, BrokenBody body)
    {
        await body.Asked;
        yield return EngineResponse.Of(pool.Get(), pool);
    }

    [Fact]
    public async Task One_subscription_too_many_is_503_until_another_has_ended()
    {
        await using var server = await TickerServer.StartAsync(new GraphQLHttpOptions { MaxSubscriptions = 1 });
        using (await server.OpenAsync(TickerServer.Endless))
        {
            using var refused = await server.OpenAsync(TickerServer.Endless);
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
            (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldBe(
                """{"errors":[{"message":"1 subscriptions are open, and no more can be. Try again later.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""");
            (await server.ReadAsync("?query={count}")).ShouldContain("\"count\":3");
        }

        while (true)
        {
            using var again = await server.OpenAsync(TickerServer.Endless);
            if (again.StatusCode == HttpStatusCode.OK) break;
            await Task.Delay(5, Cancellation);
        }
    }

    /// <summary>Breaks after so many flushes.</summary>
    private sealed class BrokenBody(int flushes) : MemoryStream
    {
        private readonly TaskCompletionSource asked = new();

        public Task Asked => asked.Task;

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            if (flushes-- > 0) return Task.CompletedTask;
            // Whoever waits for this goes on before it returns.
            asked.TrySetResult();
            return Task.FromException(new IOException("The client is gone."));
        }
    }
}
