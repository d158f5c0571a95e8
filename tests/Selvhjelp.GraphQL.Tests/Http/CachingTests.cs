using System.Net;

namespace Selvhjelp.GraphQL.Tests.Http;

/// <summary>What caches and clients may keep (RFC 9110, section 13; RFC 9111).</summary>
public class CachingTests(BookshopServer server) : IClassFixture<BookshopServer>
{
    private const string JsonTag = "\"42-j\"";
    private const string ResponseTag = "\"42-g\"";

    [Theory]
    [InlineData("application/json", JsonTag)]
    [InlineData("application/graphql-response+json", ResponseTag)]
    public async Task An_answer_to_a_query_by_get_may_be_kept_under_the_tag_of_its_media_type(string accept, string tag)
    {
        using var response = await server.Send(HttpMethod.Get, "?query={count}", ("Accept", accept));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.ETag!.ToString().ShouldBe(tag);
        response.Headers.CacheControl!.ToString().ShouldBe(BookshopServer.CacheControl);
        response.Headers.Vary.ShouldBe(["Accept", "GraphQL-Cost"]);
    }

    [Theory]
    [InlineData(JsonTag)]
    [InlineData("W/\"42-j\"")]
    [InlineData("*")]
    [InlineData("\"41-j\", W/\"42-j\" , \"x\"")]
    public async Task What_the_client_has_already_is_304_with_the_same_headers_and_no_body(string ifNoneMatch)
    {
        using var response = await server.Send(HttpMethod.Get, "?query={count}", ("If-None-Match", ifNoneMatch));
        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        response.Headers.ETag!.ToString().ShouldBe(JsonTag);
        response.Headers.CacheControl!.ToString().ShouldBe(BookshopServer.CacheControl);
        response.Headers.Vary.ShouldBe(["Accept", "GraphQL-Cost"]);
        response.Headers.GetValues("Shop-Revision").ShouldBe(["42"]);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("application/json", ResponseTag)]
    [InlineData("application/json", "\"41-j\"")]
    [InlineData("application/json", "42-j")]
    [InlineData("application/json", "\"42\"")]
    [InlineData("application/graphql-response+json", JsonTag)]
    public async Task What_the_client_has_of_something_else_is_answered(string accept, string ifNoneMatch)
    {
        using var response = await server.Send(HttpMethod.Get, "?query={count}", ("Accept", accept), ("If-None-Match", ifNoneMatch));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    // Refused; failed in part; not a query; no request at all.
    [InlineData("?query={nothing}", HttpStatusCode.OK)]
    [InlineData("?query={book(id:1){broken}}", HttpStatusCode.OK)]
    [InlineData("?query=mutation{push(text:\"x\")}", HttpStatusCode.MethodNotAllowed)]
    [InlineData("?query={count}&variables=[]", HttpStatusCode.BadRequest)]
    public async Task What_is_not_an_answer_without_errors_is_kept_by_nobody(string query, HttpStatusCode status)
    {
        using var response = await server.Send(HttpMethod.Get, query);
        response.StatusCode.ShouldBe(status);
        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Theory]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    [InlineData("application/json", HttpStatusCode.OK)]
    public async Task What_would_be_refused_is_refused_whatever_the_client_has(string accept, HttpStatusCode status)
    {
        using var response = await server.Send(HttpMethod.Get, "?query=query($a:Int!){add(a:$a)}", ("Accept", accept), ("If-None-Match", "*"));
        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"errors\"");
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Fact]
    public async Task A_post_is_executed_each_time_and_kept_by_nobody()
    {
        using var response = await server.Post("""{"query":"{ count }"}""");
        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }
}
