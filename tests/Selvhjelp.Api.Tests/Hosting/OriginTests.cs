using System.Net;
using System.Text;

namespace Selvhjelp.Api.Tests.Hosting;

/// <summary>Pages of other origins, whose browsers ask first and read only what they are let (Fetch, "CORS protocol").</summary>
public sealed class OriginTests
{
    private const string Elsewhere = "https://example.org";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_of_another_origin_may_ask_and_read_the_headers_but_no_other_address_is_open_to_it()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        await ItMayAskFirstAsync(running.Client);
        await ItMayReadAsync(running.Client);
        using var other = await SendAsync(running.Client, HttpMethod.Get, "/health/ready", Elsewhere);
        other.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        using var own = await SendAsync(running.Client, HttpMethod.Post, "/graphql", null);
        own.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    private static async Task ItMayAskFirstAsync(HttpClient client)
    {
        using var answer = await SendAsync(
            client,
            HttpMethod.Options,
            "/graphql",
            Elsewhere,
            ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "content-type,directory-revision,graphql-cost"));
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        One(answer, "Access-Control-Allow-Origin").ShouldBe("*");
        One(answer, "Access-Control-Allow-Methods").ShouldContain("POST");
        One(answer, "Access-Control-Allow-Headers").ShouldBe("content-type,directory-revision,graphql-cost");
        One(answer, "Access-Control-Max-Age").ShouldBe("86400");
        answer.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    private static async Task ItMayReadAsync(HttpClient client)
    {
        using var answer = await SendAsync(client, HttpMethod.Post, "/graphql", Elsewhere);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        One(answer, "Access-Control-Allow-Origin").ShouldBe("*");
        One(answer, "Access-Control-Expose-Headers").ShouldBe("Directory-Revision,ETag,Retry-After");
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, HttpMethod method, string url, string? origin, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, url);
        if (method == HttpMethod.Post) request.Content = new StringContent("""{"query":"{ revision { number } }"}""", Encoding.UTF8, "application/json");
        if (origin is not null) request.Headers.Add("Origin", origin);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await client.SendAsync(request, Cancellation);
    }

    private static string One(HttpResponseMessage answer, string header) => answer.Headers.GetValues(header).ShouldHaveSingleItem();
}
