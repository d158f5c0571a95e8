using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Selvhjelp.Site;
using Selvhjelp.Site.Pipeline;
using Selvhjelp.Site.Preview;

namespace Selvhjelp.EndToEnd;

/// <summary>What a page in a preview does by itself, in a browser. The site is one page: how sites are built is tried elsewhere.</summary>
public sealed class PreviewPageTests(ServedSite served) : IAsyncLifetime
{
    private const string Problem = "The site is not right: Page /a/ links to /b/, which is not on the site.";

    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly TemporaryFolder folder = new();
    private volatile string? heading = "Første utgave";
    private string? built;
    private PreviewSite site = null!;
    private WebApplication server = null!;
    private Task running = null!;

    public async ValueTask InitializeAsync()
    {
        site = new PreviewSite(BuildAsync, folder.Path, _ => { });
        server = PreviewServer.Create(site, port: 0, stop.Token);
        await server.StartAsync(stop.Token);
        running = site.RunAsync(stop.Token);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task It_is_loaded_again_when_the_site_is_another_and_says_what_to_do_when_that_could_not_be_built(int width)
    {
        var page = await served.OpenAsync(server.Urls.First(), width);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Nettstedet bygges");
        site.Rebuild();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Første utgave");
        heading = "Andre utgave";
        site.Rebuild();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Andre utgave");

        heading = null;
        site.Rebuild();

        var note = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(note).ToContainTextAsync("Nettstedet kunne ikke bygges på nytt. Du ser den forrige utgaven.");
        await Assertions.Expect(note).ToHaveAttributeAsync("lang", "nb");
        await Assertions.Expect(note.Locator("[lang=en]")).ToHaveTextAsync(Problem);
        await Assertions.Expect(note).ToHaveCSSAsync("background-color", "rgb(179, 37, 58)");
        // All of it can be read without scrolling, also on a narrow screen.
        (await note.EvaluateAsync<bool>("note => note.scrollHeight <= note.clientHeight && document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Andre utgave");

        heading = "Andre utgave";
        site.Rebuild();
        await Assertions.Expect(note).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_site_to_show_it_says_so_and_comes_by_itself()
    {
        heading = null;
        site.Rebuild();
        var page = await served.OpenAsync(server.Urls.First());
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nettstedet kunne ikke bygges. Det finnes ingen tidligere utgave å vise.");

        heading = "Første utgave";
        site.Rebuild();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Første utgave");
        await page.Context.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);
        await server.DisposeAsync();
        folder.Dispose();
        stop.Dispose();
    }

    private async Task<BuildResult> BuildAsync(string target, PreviousRelease? previous, CancellationToken cancellation)
    {
        var shown = heading ?? throw new SiteBuildException(Problem);
        var html = $"<!DOCTYPE html><html lang=\"en\"><head><meta name=\"viewport\" content=\"width=device-width\"><title>Synthetic</title></head><body><h1>{shown}</h1></body></html>";
        Directory.CreateDirectory(target);
        await File.WriteAllTextAsync(Path.Combine(target, "index.html"), html, cancellation);
        var isSame = shown == built;
        built = shown;
        return new BuildResult(1, 1, 1, html.Length, isSame ? 1 : 0);
    }
}
