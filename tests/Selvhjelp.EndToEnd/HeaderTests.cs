using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
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

    [Theory]
    [InlineData("/")]
    [InlineData("/finnes-ikke/")]
    [InlineData("/data/feed.atom")]
    [InlineData("/robots.txt")]
    public async Task Our_server_sends_the_headers_that_the_build_writes_down_for_other_hosts(string path)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var written = (await File.ReadAllTextAsync(site.FileOf("/_headers"), TestContext.Current.CancellationToken)).Split("\n/")[0].Split('\n').Skip(1).Select(line => line.Trim().Split(": ", 2))
            .ToDictionary(line => line[0], line => line[1]);
        written.Count.ShouldBeGreaterThan(5);

        var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        // Sent over HTTPS alone, which the site is built for here and this server does not speak.
        written.Remove("Strict-Transport-Security").ShouldBeTrue();
        foreach (var (name, value) in written) answer.Headers.GetValues(name).ShouldBe([value], name);
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

    [Theory]
    [InlineData("/om/", "gzip, deflate, br", "br")]
    [InlineData("/om/", "gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("/om/", "br;q=0, *", "gzip")]
    [InlineData("/sitemap.xml", "br", "br")]
    [InlineData("/finnes-ikke/", "br", "br")]
    [InlineData("/om/", "deflate", null)]
    [InlineData("/om/", "", null)]
    public async Task A_text_comes_compressed_as_the_browser_takes_it(string path, string accepted, string? coding)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var plain = await client.GetAsync(path, TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepted);

        var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        using var question = new HttpRequestMessage(HttpMethod.Head, path);
        var head = await client.SendAsync(question, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(plain.StatusCode);
        answer.Content.Headers.ContentEncoding.ShouldBe(coding is null ? [] : [coding]);
        answer.Content.Headers.ContentType.ShouldBe(plain.Content.Headers.ContentType);
        answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        if (plain.IsSuccessStatusCode) Equals(answer.Headers.ETag, plain.Headers.ETag).ShouldBe(coding is null);
        head.Content.Headers.ContentLength.ShouldBe(answer.Content.Headers.ContentLength);
        head.Content.Headers.ContentEncoding.ShouldBe(answer.Content.Headers.ContentEncoding);
        (await Unpacked(answer, coding)).ShouldBe(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_part_of_a_compressed_page_is_a_part_of_what_the_whole_was_sent_as()
    {
        using var client = new HttpClient { BaseAddress = site.Address, DefaultRequestHeaders = { { "Accept-Encoding", "br" } } };
        var whole = await client.GetAsync("/om/", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/om/") { Headers = { Range = new RangeHeaderValue(10, 19), IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!) } };

        var part = await client.SendAsync(request, TestContext.Current.CancellationToken);

        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        part.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        (await part.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))
            .ShouldBe((await whole.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[10..20]);
    }

    [Theory]
    [InlineData("/om/index.html.br")]
    [InlineData("/om/index.html.gz")]
    [InlineData("/.build.json")]
    public async Task What_lies_beside_the_pages_has_no_address(string path)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        (await client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
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

    private static async Task<string> Unpacked(HttpResponseMessage answer, string? coding)
    {
        var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var stream = coding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("href=\"(?<path>/assets/site\\.[^\"]+\\.css)\"")]
    private static partial Regex StyleSheet();
}
