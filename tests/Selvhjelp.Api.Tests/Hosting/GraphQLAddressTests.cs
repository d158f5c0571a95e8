using System.Security.Cryptography;

namespace Selvhjelp.Api.Tests.Hosting;

/// <summary>What the API's address offers beside answers to whole documents.</summary>
public sealed class GraphQLAddressTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Documents_of_the_contract_need_only_their_hash_and_a_browser_gets_a_page()
    {
        await using var running = await RunningDirectory.StartAsync();
        await running.BecomesAsync("ready");
        await DocumentsNeedOnlyTheirHashAsync(running.Client);
        await ABrowserGetsAPageThatLoadsNothingFromElsewhereAsync(running.Client);
        await OneLinkIsAPageToABrowserAndAnAnswerToAProgramAsync(running.Client);
    }

    private static async Task DocumentsNeedOnlyTheirHashAsync(HttpClient client)
    {
        var document = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "schema", "operations", "SiteStart.graphql"), Cancellation);
        var hash = Convert.ToHexStringLower(SHA256.HashData(document));
        var answer = await client.GetStringAsync(
            $$$"""/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""", Cancellation);
        answer.ShouldEndWith(""","headOffice":{"slug":"hovedkontoret"}}}""");
    }

    private static async Task ABrowserGetsAPageThatLoadsNothingFromElsewhereAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Accept.ParseAdd("text/html, application/xhtml+xml, */*;q=0.8");
        using var page = await client.SendAsync(request, Cancellation);
        page.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        var policy = page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'; script-src 'self'; worker-src 'self';");
        policy.ShouldNotContain("unsafe-eval");

        var html = await page.Content.ReadAsStringAsync(Cancellation);
        var script = html[html.IndexOf("/graphql/assets/graphiql.", html.IndexOf("<script", StringComparison.Ordinal), StringComparison.Ordinal)..].Split('"')[0];
        using var file = await client.GetAsync(script, Cancellation);
        file.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        file.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        using var missing = await client.GetAsync("/graphql/assets/missing.js", Cancellation);
        missing.IsSuccessStatusCode.ShouldBeFalse();
    }

    private static async Task OneLinkIsAPageToABrowserAndAnAnswerToAProgramAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={revision{number}}");
        request.Headers.Accept.ParseAdd("text/html, application/xhtml+xml, */*;q=0.8");
        using var page = await client.SendAsync(request, Cancellation);
        page.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        page.Headers.Vary.ShouldContain("Accept");
        page.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'; script-src 'self'; worker-src 'self';");
        // The page is the same whatever the link says.
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("revision");

        using var answer = await client.GetAsync("/graphql?query={revision{number}}", Cancellation);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldStartWith("""{"data":{"revision":""");
        answer.Headers.Vary.ShouldContain("Accept");
    }
}
