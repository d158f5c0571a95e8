namespace Selvhjelp.EndToEnd;

/// <summary>A preview that is stopped ends at once, whatever it does and whoever looks at it, and leaves nothing behind.</summary>
public sealed class PreviewStopTests(ServedSite site)
{
    // Nothing answers at it, so that the first build ends with an error at once.
    private static readonly Uri NoApi = new("http://127.0.0.1:9/graphql");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_ends_while_it_builds()
    {
        using var preview = new PreviewProcess(new Uri(site.Address, "graphql"));
        using var client = new HttpClient { BaseAddress = await preview.AddressAsync(Cancellation) };
        await using var page = await client.GetStreamAsync("/-/preview", Cancellation);
        while (!preview.Files.Any()) await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);

        (await preview.SignalAsync("TERM", Cancellation)).ShouldBe((0, ""));

        preview.Folders.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("HUP")]
    [InlineData("QUIT")]
    public async Task It_ends_while_it_waits(string signal)
    {
        using var preview = new PreviewProcess(NoApi);
        using var client = new HttpClient { BaseAddress = await preview.AddressAsync(Cancellation) };
        using var news = new StreamReader(await client.GetStreamAsync("/-/preview", Cancellation));
        string? line;
        do line = await news.ReadLineAsync(Cancellation);
        while (line is not null && !line.Contains("No answer from the API", StringComparison.Ordinal));
        preview.Folders.ShouldNotBeEmpty();

        (await preview.SignalAsync(signal, Cancellation)).ShouldBe((0, ""));

        preview.Folders.ShouldBeEmpty();
    }
}
