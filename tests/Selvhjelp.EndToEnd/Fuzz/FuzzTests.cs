using System.Globalization;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>
/// The running program gets rubbish of every kind, from documents that are nearly right to bytes that are not HTTP. It never fails, never ends, never takes
/// long, and holds no more memory at the end than at a fifth of the way. <c>FUZZ_COUNT</c> and <c>FUZZ_SEED</c> set another number of requests, and others.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>The collector lets a heap breathe; a leak of a hundred bytes for each request would be twice as much in a million.</summary>
    private const int MegabytesOfBreath = 48;

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
        const int EnoughForMemory = 100_000;
        var seed = Number("FUZZ_SEED", 20261122);
        await using var program = DirectoryProcess.Start(folder.Sub("var"));
        var address = await program.Address;
        // The site's build, by another process, reads the API too.
        await program.SiteNews;
        var run = new FuzzRun(program, address, new CaseMaker(Path.Combine(DirectoryProcess.Repository, "schema"), seed), count, seed);
        try
        {
            await run.SendAllAsync(TestContext.Current.CancellationToken);
        }
        finally
        {
            output.WriteLine(run.Table());
            if (Environment.GetEnvironmentVariable("FUZZ_TABLE") is { Length: > 0 } file) await File.WriteAllTextAsync(file, run.Table(), CancellationToken.None);
        }

        run.Parsed.ShouldBeGreaterThan(count / 2, "at least half of the documents must get past the parser");
        run.Slowest.ShouldBeLessThan(FuzzRun.Longest);
        if (count >= EnoughForMemory)
        {
            var early = run.Memory.Where(sample => sample.Key is >= 15 and <= 25).Max(sample => sample.Value);
            var late = run.Memory.Where(sample => sample.Key is >= 90).Max(sample => sample.Value);
            late.ShouldBeLessThan(early + MegabytesOfBreath, run.Table());
        }

        // It answers still, and nothing that was asked is in its log as a failure of its own.
        using var client = new HttpClient { BaseAddress = address };
        (await client.AskAsync("{ revision { number } }")).GetProperty("data").GetProperty("revision").GetProperty("number").GetInt32().ShouldBe(1);
        program.Errors.ShouldBeEmpty();
        (await program.Stop()).ShouldBe(0);
    }
}
