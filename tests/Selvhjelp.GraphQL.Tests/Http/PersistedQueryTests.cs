using System.Net;
using System.Text;
using Selvhjelp.GraphQL.Http;

namespace Selvhjelp.GraphQL.Tests.Http;

/// <summary>Documents by their hash, as Apollo Client and urql name them.</summary>
public class PersistedQueryTests(BookshopServer server) : IClassFixture<BookshopServer>
{
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""";

    private static string HashOf(string document) => PersistedQuery.HashOf(Encoding.UTF8.GetBytes(document));

    private static string Extensions(string hash, int version = 1) => $$$"""{"persistedQuery":{"version":{{{version}}},"sha256Hash":"{{{hash}}}"}}""";

    private static Task<string> Body(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<(HttpStatusCode Status, string Body)> Get(string query)
    {
        using var response = await server.Send(HttpMethod.Get, query);
        return (response.StatusCode, await Body(response));
    }

    private async Task<(HttpStatusCode Status, string Body)> Post(string body, string? accept = null)
    {
        using var response = await server.Post(body, accept);
        return (response.StatusCode, await Body(response));
    }

    [Fact]
    public async Task A_document_that_the_program_knows_needs_only_its_hash()
    {
        (await Get($"?extensions={Extensions(HashOf(BookshopServer.Known))}")).ShouldBe((HttpStatusCode.OK, """{"data":{"count":3}}"""));
        (await Post($$"""{"extensions":{{Extensions(HashOf(BookshopServer.Known).ToUpperInvariant())}}}""")).Body.ShouldBe("""{"data":{"count":3}}""");
    }

    [Fact]
    public async Task A_document_that_was_sent_with_its_hash_needs_only_the_hash_from_then_on()
    {
        const string document = "query($a: Int) { add(a: $a) }";
        var extensions = Extensions(HashOf(document));
        (await Get($"?extensions={extensions}")).ShouldBe((HttpStatusCode.OK, NotFound));
        (await Post($$$"""{"query":"{{{document}}}","variables":{"a":1},"extensions":{{{extensions}}}}""")).Body.ShouldBe("""{"data":{"add":"1+-5"}}""");
        (await Get($$"""?variables={"a":2}&extensions={{extensions}}""")).Body.ShouldBe("""{"data":{"add":"2+-5"}}""");
    }

    [Fact]
    public async Task Who_does_not_know_a_hash_says_it_as_a_document_that_cannot_be_executed()
        => (await Post($$"""{"extensions":{{Extensions(HashOf("{ never }"))}}}""", "application/graphql-response+json"))
            .ShouldBe((HttpStatusCode.BadRequest, NotFound));

    [Fact]
    public async Task A_document_that_is_refused_is_not_remembered()
    {
        var extensions = Extensions(HashOf("{ nothing }"));
        (await Post($$"""{"query":"{ nothing }","extensions":{{extensions}}}""")).Body.ShouldContain("FieldsOnCorrectTypeRule");
        (await Get($"?extensions={extensions}")).Body.ShouldBe(NotFound);
    }

    [Fact]
    public async Task A_document_with_the_hash_of_another_is_400_and_says_both()
    {
        var wrong = HashOf("{ other }");
        var (status, body) = await Post($$"""{"query":"{ count }","extensions":{{Extensions(wrong)}}}""");
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.ShouldBe(
            $$$"""{"errors":[{"message":"The SHA-256 of 'query' is {{{HashOf("{ count }")}}}, but extensions.persistedQuery.sha256Hash is {{{wrong}}}. Nothing was executed.","extensions":{"code":"PERSISTED_QUERY_HASH_MISMATCH"}}]}""");
        (await Get($"?extensions={Extensions(wrong)}")).Body.ShouldBe(NotFound);
    }

    [Theory]
    [InlineData("""{"persistedQuery":7}""")]
    [InlineData("""{"persistedQuery":{}}""")]
    [InlineData("""{"persistedQuery":{"version":1}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"abc"}}""")]
    [InlineData("""{"persistedQuery":{"version":"1","sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"000000000000000000000000000000000000000000000000000000000000000g"}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"\ud800"}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"\ud800":"x"}}""")]
    [InlineData("""{"\ud800persistedQuery":1}""")]
    public async Task What_is_no_hash_is_400_and_says_what_is(string extensions)
    {
        var (status, body) = await Post($$"""{"query":"{ count }","extensions":{{extensions}}}""");
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.ShouldContain("the 64 hexadecimal digits of the document's SHA-256");
        (await Get($"?query={{count}}&extensions={extensions}")).ShouldBe((HttpStatusCode.BadRequest, body));
    }

    [Fact]
    public async Task Another_version_is_told_as_clients_understand_it()
        => (await Post($$"""{"query":"{ count }","extensions":{{Extensions(HashOf("{ count }"), version: 2)}}}""")).Body.ShouldBe(
            """{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""");

    [Theory]
    [InlineData("""{"extensions":{}}""")]
    [InlineData("""{"extensions":{"persistedQuery":null}}""")]
    [InlineData("""{"extensions":{"other":{"persistedQuery":{}}}}""")]
    public async Task Without_document_and_without_hash_there_is_nothing_to_execute(string body)
        => (await Post(body)).ShouldBe((
            HttpStatusCode.BadRequest, """{"errors":[{"message":"The parameter 'query' is missing.","extensions":{"code":"BAD_REQUEST"}}]}"""));

    [Fact]
    public async Task Where_it_is_not_offered_hashes_are_not_supported_and_documents_are_executed()
    {
        await using var other = await TickerServer.StartAsync();
        var extensions = Extensions(HashOf("{count}"));
        (await other.ReadAsync($"?extensions={extensions}", "application/json")).ShouldContain("PersistedQueryNotSupported");
        (await other.ReadAsync("?query={count}&extensions=" + extensions, "application/json")).ShouldBe("""{"data":{"count":3}}""");
    }

    [Fact]
    public async Task An_unknown_hash_is_not_to_be_kept_by_anybody()
    {
        using var response = await server.Send(HttpMethod.Get, $"?extensions={Extensions(HashOf("{ never }"))}", ("If-None-Match", "*"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        response.Headers.ETag.ShouldBeNull();
    }
}
