using System.Net;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Preview;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Preview;

/// <summary>What somebody sees who works on the site, in the browser and in the terminal.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("selvhjelp-preview-test-");
    private readonly TestSite builder = new();
    private readonly List<string> said = [];
    private readonly HttpClient client = new();
    private DirectoryFacts facts = SyntheticFacts.All();
    private PreviewSite site = null!;
    private Microsoft.AspNetCore.Builder.WebApplication server = null!;
    private Task running = null!;

    public async ValueTask InitializeAsync()
    {
        site = new PreviewSite((folder, previous, _) => builder.BuildAsync(facts, folder, previous?.Folder), root.FullName, said.Add);
        server = PreviewServer.Create(site, port: 0, stop.Token);
        await server.StartAsync(stop.Token);
        client.BaseAddress = new Uri(server.Urls.First());
        running = site.RunAsync(stop.Token);
    }

    [Fact]
    public async Task Before_the_first_build_a_page_says_that_it_comes()
    {
        var answer = await client.GetAsync("/", stop.Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync(stop.Token)).ShouldContain("Siden kommer av seg selv");
    }

    [Fact]
    public async Task A_page_gets_its_script_while_it_is_sent_and_stays_as_it_is_on_disk()
    {
        await BuildAsync();

        var answer = await client.GetAsync("/om/", stop.Token);
        var sent = await answer.Content.ReadAsStringAsync(stop.Token);
        var file = await File.ReadAllTextAsync(Path.Combine(site.Now.State.Folder!, "om", "index.html"), stop.Token);
        const string Tag = "<script type=\"module\" src=\"/-/preview.js\"></script>";
        sent.ShouldContain(Tag);
        sent.Replace(Tag, "", StringComparison.Ordinal).ShouldBe(file);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'");
        (await client.GetAsync("/-/preview.js", stop.Token)).Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await client.GetAsync("/finnes-ikke/", stop.Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/..%2f..%2fetc/passwd", stop.Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_serves_the_files_that_visitors_may_ask_for_and_no_others()
    {
        await BuildAsync();

        var answer = await client.GetAsync("/.well-known/security.txt", stop.Token);
        (await answer.Content.ReadAsStringAsync(stop.Token)).ShouldContain("Expires: ");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        var hidden = Directory.GetFiles(site.Now.State.Folder!, ".*").Select(Path.GetFileName).ShouldHaveSingleItem();
        (await client.GetAsync($"/{hidden}", stop.Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_change_is_told_to_open_pages_and_a_build_of_the_same_is_not()
    {
        await BuildAsync();
        site.Now.State.Version.ShouldBe(1);
        await BuildAsync();
        site.Now.State.Version.ShouldBe(1);

        facts = SyntheticFacts.Of(SyntheticFacts.Lists() with { KeyFigures = [] });
        await BuildAsync();

        site.Now.State.Version.ShouldBe(2);
        root.GetDirectories().Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_last_good_site_and_says_why_in_the_browser_and_in_the_terminal()
    {
        await BuildAsync();
        using var news = new StreamReader(await client.GetStreamAsync("/-/preview", stop.Token));
        (await news.ReadLineAsync(stop.Token)).ShouldBe("data: {\"version\":1,\"problem\":null}");
        await news.ReadLineAsync(stop.Token);

        facts = SyntheticFacts.Of(SyntheticFacts.Lists() with { Pages = [SyntheticCooperation.Text("oppdiktet", "Oppdiktet", "[trykk](/finnes-ikke/)")] });
        await BuildAsync();

        const string Reason = "The site is not right: Page /oppdiktet/ links to /finnes-ikke/, which is not on the site.";
        said[^1].ShouldStartWith($"error: {Reason}");
        said[^1].ShouldEndWith("The last good site is still shown.");
        (await news.ReadLineAsync(stop.Token))!.ShouldStartWith($"data: {{\"version\":1,\"problem\":\"{Reason}");
        (await client.GetStringAsync("/kommune/anes/", stop.Token)).ShouldContain("Ånes");
        (await client.GetAsync("/oppdiktet/", stop.Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        root.GetDirectories().Length.ShouldBe(1);

        facts = SyntheticFacts.All();
        await BuildAsync();
        site.Now.State.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task A_fault_of_the_program_is_told_with_its_place_and_the_next_build_comes()
    {
        facts = null!;
        await BuildAsync();
        said[^1].ShouldStartWith("error: System.");
        said[^1].ShouldContain($" at {typeof(PreviewSite).FullName}.");
        site.Now.State.Problem.ShouldNotBeNull();

        facts = SyntheticFacts.All();
        await BuildAsync();
        site.Now.State.Version.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_shown_may_be_gone_from_the_disk_when_the_next_is_built()
    {
        await BuildAsync();
        Directory.Delete(site.Now.State.Folder!, recursive: true);

        await BuildAsync();

        site.Now.State.Problem.ShouldBeNull();
        (await client.GetAsync("/om/", stop.Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void A_revision_that_is_shown_is_not_built_again_unless_the_last_build_failed()
    {
        var shown = new PreviewState(1, "/tmp/site", Revision: 7, Problem: null);

        shown.Shows(7).ShouldBeTrue();
        shown.Shows(8).ShouldBeFalse();
        (shown with { Problem = "The API was away." }).Shows(7).ShouldBeFalse();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);
        await server.DisposeAsync();
        client.Dispose();
        builder.Dispose();
        root.Delete(recursive: true);
        stop.Dispose();
    }

    private async Task BuildAsync()
    {
        var changed = site.Now.Changed;
        site.Rebuild();
        await changed;
    }
}
