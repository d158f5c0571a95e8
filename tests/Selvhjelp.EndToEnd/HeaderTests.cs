using System.Net;
using System.Text.RegularExpressions;

namespace Selvhjelp.EndToEnd;

/// <summary>What a browser, a proxy and a scanner see of the served files.</summary>
public sealed partial class HeaderTests(ServedSite site)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, "no-cache")]
    [InlineData("/kommune/oslo/", HttpStatusCode.OK, "no-cache")]
    [InlineData("/finnes-ikke/", HttpStatusCode.NotFound, "no-store")]
    public async Task A_page_is_html_in_utf8_that_is_asked_for_again_and_trusts_nobody_else(string path, HttpStatusCode status, string caching)
    {
        using var client = new HttpClient { BaseAddress = site.Address };

        var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.CacheControl!.ToString().ShouldBe(caching);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task An_asset_carries_its_hash_and_is_kept_for_ever()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var front = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        var style = StyleSheet().Match(front).Groups["path"].Value;

        var answer = await client.GetAsync(style, TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/css; charset=utf-8");
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var first = await client.GetAsync("/om/", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/om/");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        (await client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_page_without_its_slash_is_led_to_it_whatever_host_the_request_names()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/kommune/oslo?fra=kart") { Headers = { Host = "annet.example.org" } };

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe("/kommune/oslo/?fra=kart");
    }

    [Fact]
    public async Task A_page_takes_nothing_in()
    {
        using var client = new HttpClient { BaseAddress = site.Address };

        var answer = await client.PostAsync("/om/", new StringContent("x"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
    }

    [Theory]
    [InlineData("/../directory.db")]
    [InlineData("/%2e%2e/directory.db")]
    [InlineData("/..%2fdirectory.db")]
    [InlineData("/assets/..%2f..%2f..%2fdirectory.db")]
    public async Task Nothing_outside_the_release_is_served(string path)
    {
        using var client = new HttpClient { BaseAddress = site.Address };

        var answer = await client.GetAsync(new Uri(site.Address.ToString().TrimEnd('/') + path), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [GeneratedRegex("href=\"(?<path>/assets/site\\.[^\"]+\\.css)\"")]
    private static partial Regex StyleSheet();
}
