using System.Net;
using System.Text;
using Selvhjelp.GraphQL.Http;

namespace Selvhjelp.GraphQL.Tests.Http;

/// <summary>HEAD is GET without the content (RFC 9110, section 9.3.2).</summary>
public class HeadTests(BookshopServer server) : IClassFixture<BookshopServer>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Response = "application/graphql-response+json";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("?query={count}", "application/json", HttpStatusCode.OK)]
    [InlineData("?query={count}", Response, HttpStatusCode.OK)]
    [InlineData("?query={nothing}", Response, HttpStatusCode.BadRequest)]
    [InlineData("?query={book(id:1){broken}}", Response, HttpStatusCode.OK)]
    [InlineData("?query={count}&variables=[]", Response, HttpStatusCode.BadRequest)]
    [InlineData("?query={count}", "image/png", HttpStatusCode.NotAcceptable)]
    [InlineData("?query=mutation{push(text:\"x\")}", Response, HttpStatusCode.MethodNotAllowed)]
    [InlineData("", Response, HttpStatusCode.BadRequest)]
    [InlineData("", Browser, HttpStatusCode.OK)]
    public async Task It_is_answered_with_the_status_and_the_headers_of_a_get_and_no_content(string query, string accept, HttpStatusCode status)
    {
        using var get = await server.Send(HttpMethod.Get, query, ("Accept", accept));
        using var head = await server.Send(HttpMethod.Head, query, ("Accept", accept));
        head.StatusCode.ShouldBe(status);
        head.StatusCode.ShouldBe(get.StatusCode);
        Headers(head).ShouldBe(Headers(get));
        (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
        (await get.Content.ReadAsByteArrayAsync(Cancellation)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_answer_has_the_tag_and_the_length_of_its_content()
    {
        using var head = await server.Send(HttpMethod.Head, "?query={count}");
        head.Headers.ETag!.ToString().ShouldBe("\"42-j\"");
        head.Headers.CacheControl!.ToString().ShouldBe(BookshopServer.CacheControl);
        head.Content.Headers.ContentLength.ShouldBe(Encoding.UTF8.GetByteCount("""{"data":{"count":3}}"""));
        using var same = await server.Send(HttpMethod.Head, "?query={count}", ("If-None-Match", "\"42-j\""));
        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_mutation_is_refused_and_changes_nothing()
    {
        using var head = await server.Send(HttpMethod.Head, "?query=mutation{push(text:\"by HEAD\")}");
        head.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        head.Content.Headers.Allow.ShouldBe(["POST"]);
        using var post = await server.Post("""{"query":"mutation { push(text: \"x\") }"}""");
        (await post.Content.ReadAsStringAsync(Cancellation)).ShouldBe("""{"data":{"push":["x"]}}""");
    }

    [Theory]
    [InlineData(TickerServer.Endless)]
    [InlineData("?query={count}")]
    [InlineData("?query=subscription{nothing}")]
    public async Task A_stream_is_announced_as_a_get_would_begin_it_and_not_opened(string query)
    {
        await using var ticker = await TickerServer.StartAsync();
        using var get = await ticker.OpenAsync(query);
        using var head = await ticker.OpenAsync(query, method: HttpMethod.Head);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        head.Headers.CacheControl!.ToString().ShouldBe("no-store");
        Headers(head).ShouldBe(Headers(get));
        (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_takes_no_subscription_s_place_but_is_told_when_there_is_none()
    {
        await using var ticker = await TickerServer.StartAsync(new GraphQLHttpOptions { MaxSubscriptions = 1 });
        for (var i = 0; i < 3; i++)
        {
            using var head = await ticker.OpenAsync(TickerServer.Endless, method: HttpMethod.Head);
            head.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var stream = await ticker.OpenAsync(TickerServer.Endless);
        stream.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var refused = await ticker.OpenAsync(TickerServer.Endless, method: HttpMethod.Head);
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    /// <summary>All but the date, and how a body without a length is sent, in an order of their own.</summary>
    private static string[] Headers(HttpResponseMessage response) =>
    [
        .. response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .Where(header => header.Key is not ("Date" or "Transfer-Encoding")).Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal),
    ];
}
