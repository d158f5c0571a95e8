using System.Net;
using System.Text;

namespace Selvhjelp.GraphQL.Tests.Http;

public class HttpTests(BookshopServer server) : IClassFixture<BookshopServer>
{
    private const string Json = "application/json; charset=utf-8";
    private const string Response = "application/graphql-response+json; charset=utf-8";

    private static Task<string> Body(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(null, """{"data":{"count":3}}""")]
    [InlineData("report", """{"data":{"count":3},"extensions":{"cost":{"fieldCost":0,"typeCost":1,"maxFieldCost":100000,"maxTypeCost":100000}}}""")]
    [InlineData("validate", """{"data":null,"extensions":{"cost":{"fieldCost":0,"typeCost":1,"maxFieldCost":100000,"maxTypeCost":100000}}}""")]
    [InlineData("much", """{"errors":[{"message":"The header GraphQL-Cost must be 'report' or 'validate', if it is given.","extensions":{"code":"BAD_REQUEST"}}]}""")]
    public async Task The_cost_is_told_where_a_header_asks_for_it(string? header, string body)
    {
        using var response = await server.Send(HttpMethod.Get, "?query={count}", header is null ? [] : [("GraphQL-Cost", header)]);
        (await Body(response)).ShouldBe(body);
        response.StatusCode.ShouldBe(header == "much" ? HttpStatusCode.BadRequest : HttpStatusCode.OK);
        response.Headers.Vary.ShouldContain("GraphQL-Cost");
        // The tag stands for the answer alone.
        (response.Headers.ETag is not null).ShouldBe(header is null);
    }

    [Theory]
    [InlineData("variables")]
    [InlineData("extensions")]
    [InlineData("other")]
    public async Task A_body_that_is_nested_too_deep_is_refused_with_the_limit(string parameter)
    {
        const int Levels = 64;
        using var response = await server.Post($$$"""{"query":"{ count }","{{{parameter}}}":{"a":{{{new string('[', Levels)}}}{{{new string(']', Levels)}}}} }""");
        var body = await Body(response);
        body.ShouldContain("The body is nested deeper than 64 levels");
        body.ShouldContain("Give deep values in several variables.");
        body.ShouldContain("LIMIT_EXCEEDED");
    }

    [Theory]
    // "GraphQL over HTTP": what the client accepts decides the media type, and with it the status of a request that is refused.
    [InlineData(null, """{"query":"{ count }"}""", 200, Json)]
    [InlineData("*/*", """{"query":"{ count }"}""", 200, Json)]
    [InlineData("application/json", """{"query":"{ count }"}""", 200, Json)]
    [InlineData("application/*", """{"query":"{ count }"}""", 200, Json)]
    [InlineData("application/graphql-response+json", """{"query":"{ count }"}""", 200, Response)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", """{"query":"{ count }"}""", 200, Response)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", """{"query":"{ count }"}""", 200, Json)]
    [InlineData("text/html, application/graphql-response+json;charset=utf-8", """{"query":"{ count }"}""", 200, Response)]
    [InlineData("text/html", """{"query":"{ count }"}""", 406, Json)]
    [InlineData("application/json;charset=latin1", """{"query":"{ count }"}""", 406, Json)]
    [InlineData("application/json;q=0", """{"query":"{ count }"}""", 406, Json)]
    // RFC 9110, section 12.5.1: the most specific range that has a type says how much it is wanted.
    [InlineData("application/json;q=0, */*", """{"query":"{ count }"}""", 200, Response)]
    [InlineData("application/*, application/json;q=0.1, application/graphql-response+json;q=0.9", """{"query":"{ count }"}""", 200, Response)]
    [InlineData("*/*;q=0.9, application/*;q=0.1, text/event-stream;q=0", """{"query":"{ count }"}""", 200, Json)]
    [InlineData("*/*, application/graphql-response+json", """{"query":"{ count }"}""", 200, Json)]
    [InlineData("application/*;q=0, text/event-stream;q=0, */*", """{"query":"{ count }"}""", 406, Json)]
    [InlineData("application/json", """{"query":"{"}""", 200, Json)]
    [InlineData("application/graphql-response+json", """{"query":"{"}""", 400, Response)]
    [InlineData("application/json", """{"query":"{ nothing }"}""", 200, Json)]
    [InlineData("application/graphql-response+json", """{"query":"{ nothing }"}""", 400, Response)]
    [InlineData("application/json", """{"query":"query($x: Int!) { add(a: $x) }"}""", 200, Json)]
    [InlineData("application/graphql-response+json", """{"query":"query($x: Int!) { add(a: $x) }"}""", 400, Response)]
    [InlineData("application/graphql-response+json", """{"query":"{ book(id: 1) { broken } }"}""", 200, Response)]
    [InlineData("application/graphql-response+json", """{"query":"{ laterBroken }"}""", 200, Response)]
    public async Task The_status_and_media_type_follow_what_the_client_accepts(string? accept, string body, int status, string mediaType)
    {
        using var response = await server.Post(body, accept);
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe(mediaType);
        response.Content.Headers.ContentLength.ShouldBe(Encoding.UTF8.GetByteCount(await Body(response)));
        response.Headers.Vary.ShouldContain("Accept");
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/graphql-response+json", 400)]
    public async Task An_answer_that_grows_too_large_is_refused_like_a_document_that_cannot_be_executed(string accept, int status)
    {
        var aliases = string.Concat(Enumerable.Range(0, 20).Select(i => $"a{i}: later(text: $t) "));
        var body = $$$"""{"query":"query($t: String!) { {{{aliases}}}}","variables":{"t":"{{{new string('x', 60_000)}}}"}}""";
        using var response = await server.Post(body, accept);
        ((int)response.StatusCode).ShouldBe(status);
        (await Body(response)).ShouldBe(
            $$$"""{"errors":[{"message":"The response would be larger than {{{BookshopServer.MaxResponseBytes}}} bytes. Ask for less at a time.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""");
        response.Headers.ETag.ShouldBeNull();
    }

    [Theory]
    [InlineData("{\"query\":", "The body is not well-formed JSON: line 1, byte 10.")]
    [InlineData("", "The body is empty. It must be a JSON object with the member 'query'.")]
    [InlineData("[{\"query\":\"{ count }\"}]", "The body is a list; only one request at a time is served.")]
    [InlineData("\"{ count }\"", "The body must be a JSON object.")]
    [InlineData("{}", "The parameter 'query' is missing.")]
    [InlineData("{\"query\":\"\"}", "The parameter 'query' is missing.")]
    [InlineData("{\"query\":7}", "The parameter 'query' must be a string.")]
    [InlineData("{\"query\":\"{ count }\",\"operationName\":7}", "The parameter 'operationName' must be a string or null.")]
    [InlineData("{\"query\":\"{ count }\",\"variables\":[]}", "The parameter 'variables' must be an object or null.")]
    [InlineData("{\"query\":\"{ count }\",\"extensions\":\"x\"}", "The parameter 'extensions' must be an object or null.")]
    [InlineData("{\"query\":\"{ count }\"} x", "The body is not well-formed JSON: line 1, byte 23.")]
    [InlineData("{\"query\":\"\\ud800\"}", "The request holds a text that is not Unicode: half of a surrogate pair without its other half.")]
    public async Task A_body_that_is_no_request_is_400_and_says_why(string body, string message)
    {
        using var response = await server.Post(body);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Body(response)).ShouldBe($$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}""");
    }

    [Theory]
    [InlineData("%FF", false)]
    [InlineData("%C3x", false)]
    [InlineData("%ED%A0%80", false)]
    [InlineData("{later(text:\"%C3%A6\")}", true)]
    public async Task A_query_string_that_is_not_utf_8_is_400(string document, bool isUtf8)
    {
        // A Uri would make the bytes a text first.
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET /graphql?query={document} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        answer.ShouldStartWith($"HTTP/1.1 {(isUtf8 ? 200 : 400)} ");
        answer.ShouldContain(isUtf8 ? "æ" : "The query string is not UTF-8.");
    }

    [Theory]
    [InlineData("gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("identity", HttpStatusCode.OK)]
    public async Task A_body_in_an_encoding_is_415_and_says_which(string encoding, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ count }"}""") };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentEncoding.Add(encoding);
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(status);
        if (status != HttpStatusCode.OK) (await Body(response)).ShouldContain($"Content-Encoding '{encoding}'");
    }

    [Fact]
    public async Task Parameters_are_read_in_any_order_with_escapes_and_nulls()
    {
        using var response = await server.Post(
            """{"other":[{}],"variables":{"t":"\u00e6\n"},"extensions":null,"operationName":"","query":"query($t: String!) {\n  later(text: $t)\n}"}""");
        (await Body(response)).ShouldBe("""{"data":{"later":"æ\n"}}""");
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/json; charset=latin1", 415)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    public async Task Only_json_in_utf8_is_read(string contentType, int status)
    {
        using var response = await server.Post("""{"query":"{ count }"}""", contentType: contentType);
        ((int)response.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_body_in_pieces_is_read_whole_and_one_too_large_is_413()
    {
        using var fits = await server.Post($$"""{"query":"{ count } #{{new string('x', 50_000)}}"}""");
        (await Body(fits)).ShouldBe("""{"data":{"count":3}}""");
        using var large = await server.Post($$"""{"query":"{ count } #{{new string('x', BookshopServer.MaxRequestBytes)}}"}""");
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Body(large)).ShouldContain("The body is larger than 100000 bytes.");
    }

    [Fact]
    public async Task A_get_takes_its_parameters_from_the_query_string()
    {
        using var response = await server.Send(
            HttpMethod.Get, "?query=query%20A($a:Int){add(a:$a)}query%20B{count}&operationName=A&variables=%7B%22a%22:9%7D&extensions=");
        (await Body(response)).ShouldBe("""{"data":{"add":"9+-5"}}""");
    }

    [Theory]
    [InlineData("", "The parameter 'query' is missing.")]
    [InlineData("?query={count}&variables=[]", "The parameter 'variables' must be an object or null.")]
    [InlineData("?query={count}&variables={", "The parameter 'variables' is not well-formed JSON.")]
    [InlineData("?query={count}&extensions={", "The parameter 'extensions' is not well-formed JSON.")]
    public async Task A_get_that_is_no_request_is_400_and_says_why(string query, string message)
    {
        using var response = await server.Send(HttpMethod.Get, query);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Body(response)).ShouldContain(message);
    }

    [Fact]
    public async Task A_mutation_by_get_is_405_and_changes_nothing()
    {
        using var response = await server.Send(HttpMethod.Get, "?query=mutation{push(text:\"x\")}");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
        using var post = await server.Post("""{"query":"mutation { push(text: \"x\") }"}""");
        (await Body(post)).ShouldBe("""{"data":{"push":["x"]}}""");
    }

    [Fact]
    public async Task Other_methods_are_405()
    {
        using var response = await server.Send(HttpMethod.Put, "");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "POST"]);
    }

    [Theory]
    [InlineData(64, "The body is not well-formed JSON: line 1, byte 205.")]
    [InlineData(65, "The body is nested deeper than 64 levels: line 1, byte 205.")]
    [InlineData(20_000, "The body is nested deeper than 64 levels: line 1, byte 205.")]
    public async Task A_body_that_is_nested_too_deep_is_told_so_and_a_broken_one_that_it_is_broken(int depth, string message)
    {
        // Objects and lists by turns: the body is one level, the rest are variables. The one that is not too deep lacks its end.
        var nested = string.Concat(Enumerable.Range(0, depth - 1).Select(i => i % 2 == 0 ? "{\"a\":" : "["));
        using var response = await server.Post("{\"variables\":" + nested);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Body(response)).ShouldContain(message);
    }

    [Fact]
    public async Task Variables_of_a_get_that_are_nested_too_deep_are_told_so()
    {
        using var response = await server.Send(HttpMethod.Get, $"?query={{count}}&variables={{\"a\":{new string('[', 64)}{new string(']', 64)}}}");
        (await Body(response)).ShouldContain("The parameter 'variables' is nested deeper than 64 levels.");
    }

    [Theory]
    [InlineData("", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "A page for people.")]
    [InlineData("?query={count}", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "A page for people.")]
    [InlineData("?query={count}&extensions={}", "text/html, application/xhtml+xml, */*;q=0.8", "A page for people.")]
    // The page says of a mutation what it would do; it does nothing by itself.
    [InlineData("?query=mutation{push(text:\"x\")}", "text/html, application/xhtml+xml, */*;q=0.8", "A page for people.")]
    // What Java's HttpURLConnection sends by itself, that of older JDKs first.
    [InlineData("?query={count}", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "text/html, image/gif, image/jpeg, */*; q=0.2", "{\"data\":{\"count\":3}}")]
    [InlineData("", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "A page for people.")]
    [InlineData("?query={count}&query={count}", "text/html, image/gif, image/jpeg, */*; q=0.2", "is given more than once")]
    [InlineData("?query={count}", "text/html, application/xhtml+xml;q=0, */*;q=0.8", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "text/html, application/json", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "text/html", "Responses are application/graphql-response+json")]
    [InlineData("?query={count}", "*/*", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "text/*, application/*", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "application/json, text/html, application/xhtml+xml", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "text/html;q=0.5, application/xhtml+xml, application/json;q=0.6", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "text/html;q=0.9, application/xhtml+xml, */*", "{\"data\":{\"count\":3}}")]
    [InlineData("?query={count}", "text/html;q=0, application/xhtml+xml, */*", "{\"data\":{\"count\":3}}")]
    // A hash alone the page could not show.
    [InlineData("?extensions={}", "text/html, application/xhtml+xml, */*;q=0.8", "'query' is missing")]
    [InlineData("", "*/*", "'query' is missing")]
    [InlineData("", "application/json, text/html;q=0", "'query' is missing")]
    public async Task Who_opens_the_address_in_a_browser_sees_the_page_and_a_program_gets_an_answer(string query, string accept, string expected)
    {
        using var response = await server.Send(HttpMethod.Get, query, ("Accept", accept));
        (await Body(response)).ShouldContain(expected);
        response.Headers.Vary.ShouldBe(["Accept", "GraphQL-Cost"]);
    }

    [Fact]
    public async Task A_post_is_answered_whoever_sends_it()
    {
        using var response = await server.Post("""{"query":"{ count }"}""", "text/html,*/*;q=0.8");
        (await Body(response)).ShouldBe("""{"data":{"count":3}}""");
    }

    [Fact]
    public async Task The_program_can_refuse_before_anything_is_executed()
    {
        using var response = await server.Send(HttpMethod.Get, "?query={count}", ("Shop-Pin", "41"));
        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Body(response)).ShouldBe(
            """{"errors":[{"message":"That revision is gone. Begin again without the header.","extensions":{"code":"REVISION_GONE"}}]}""");
    }
}
