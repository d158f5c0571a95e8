using System.Globalization;
using System.Net;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>
/// The running program gets rubbish of every kind, from documents that are nearly right to bytes that are not HTTP. It never fails, never ends, never takes
/// long, has no stream open that its client left, and its memory does not grow once its caches are full. <c>FUZZ_COUNT</c> and <c>FUZZ_SEED</c> set
/// another number of requests, and others; <c>FUZZ_TABLE</c> names a file for what was sent and what came back.
/// </summary>
public sealed class FuzzTests(ServedSite site, ITestOutputHelper output) : IDisposable
{
    /// <summary>
    /// What is held is the objects that forced collections find alive, not resident memory: how much of that the collector takes depends on how busy the
    /// machine is. Twenty bytes for each of the requests between the two times are as much.
    /// </summary>
    private const double MostMoreMegabytes = 16;

    private const int MaxSubscriptions = 40;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public Task Five_thousand_requests() => Send(Number("FUZZ_COUNT", 5_000));

    [Fact]
    [Trait("Category", "Long")]
    public Task A_million_requests() => Send(Number("FUZZ_COUNT", 1_000_000));

    public void Dispose() => folder.Dispose();

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private async Task Send(int count)
    {
        // A leak in fewer requests would be too little to tell.
        const int EnoughForMemory = 500_000;
        var seed = Number("FUZZ_SEED", 20261122);
        site.PutSiteInto(folder.Sub("var"));
        await using var program = DirectoryProcess.Start(folder.Sub("var"), "--GraphQL:MaxSubscriptions", MaxSubscriptions.ToString(CultureInfo.InvariantCulture));
        var address = await program.Address;
        // Until then it asks itself whether the site is up to date.
        await program.SiteNews;
        var run = new FuzzRun(program, address, new CaseMaker(Path.Combine(DirectoryProcess.Repository, "schema"), seed), count, seed);
        try
        {
            await run.SendAllAsync(weighs: count >= EnoughForMemory, TestContext.Current.CancellationToken);
        }
        finally
        {
            output.WriteLine(run.Table());
            if (Environment.GetEnvironmentVariable("FUZZ_TABLE") is { Length: > 0 } file) await File.WriteAllTextAsync(file, run.Table(), CancellationToken.None);
        }

        run.Parsed.ShouldBeGreaterThan(count / 2, "at least half of the documents must get past the parser");
        run.Slowest.ShouldBeLessThan(FuzzRun.Longest);
        if (run.Held is { } held) held.Late.ShouldBeLessThan(held.Early + MostMoreMegabytes, run.Table());

        // It answers still, and nothing that was asked is in its log as a failure of its own.
        using var client = new HttpClient { BaseAddress = address };
        (await client.AskAsync("{ revision { number } }")).GetProperty("data").GetProperty("revision").GetProperty("number").GetInt32().ShouldBe(1);
        await NoPlaceIsTaken(client);
        program.Errors.ShouldBeEmpty();
        (await program.Stop()).ShouldBe(0);
    }

    /// <summary>As many subscriptions as there may be can be open at a time, and no more.</summary>
    private static async Task NoPlaceIsTaken(HttpClient client)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        var open = new List<HttpResponseMessage>();
        try
        {
            while (open.Count < MaxSubscriptions)
            {
                var answer = await SubscribeAsync(client, patience.Token);
                if (answer.StatusCode == HttpStatusCode.OK) open.Add(answer);
                else answer.Dispose();
            }

            using var oneMore = await SubscribeAsync(client, patience.Token);
            oneMore.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            Assert.Fail($"Of {MaxSubscriptions} places for subscriptions, {open.Count} are free: streams are open whose clients have gone.");
        }
        finally
        {
            open.ForEach(answer => answer.Dispose());
        }
    }

    private static Task<HttpResponseMessage> SubscribeAsync(HttpClient client, CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{revisions{number}}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }
}
