using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>What holds for every kind of page in every language, seen in a real browser: nobody is left out, and nobody is watched.</summary>
public sealed class PageKindTests(ServedSite site)
{
    // As many tabs as there are processors to draw them.
    private const int Tabs = 2;

    [Fact]
    public async Task Axe_finds_nothing_on_a_light_phone_or_a_dark_desk_and_nothing_is_wider_than_the_screen() =>
        await OnAsync(InTurnOfLanguages(await PagesAsync()), (page, problems) => LookAsync(page, [(360, ColorScheme.Light), (1280, ColorScheme.Dark)], problems));

    [Fact]
    [Trait("Category", "Long")]
    public async Task Axe_finds_nothing_in_light_and_dark_on_a_phone_and_a_desk() => await OnAsync(await PagesAsync(), (page, problems) => LookAsync(
        page, [(360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark)], problems));

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        var page = await site.OpenAsync("/personvern/");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await page.EvaluateAsync(
            """
            () => {
              document.querySelector("main").append(document.createElement("img"));
              Object.assign(document.querySelector("main p").style, { color: "#999", background: "#fff" });
            }
            """);
        (await Axe.ViolationsAsync(page)).Select(RuleOf).ShouldBe(["color-contrast", "image-alt"], ignoreOrder: true);
        (await Axe.ViolationsAsync(page, "color-contrast")).Select(RuleOf).ShouldBe(["color-contrast"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_asks_nobody_else_keeps_nothing_in_the_browser_and_breaks_no_policy() => await OnAsync((await PagesAsync()).DistinctBy(WithoutLanguage), async (page, problems) =>
    {
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal)) problems.Add($"asks {request.Url}");
        };
        // A breach of the policy is told of on the console.
        page.Console += (_, message) => problems.Add($"console: {message.Text}");
        page.PageError += (_, error) => problems.Add($"error: {error}");
        await page.ReloadAsync();
        if (await page.GetByRole(AriaRole.Combobox).CountAsync() > 0)
        {
            // The search fetches its parts at the first focus.
            await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("Oslo");
            await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var kept = await page.EvaluateAsync<string[]>(
            """
            async () => [
              ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(d => d.name),
              ...(window.isSecureContext ? await caches.keys() : []), ...(await navigator.serviceWorker?.getRegistrations() ?? []).map(w => w.scope),
            ]
            """);
        problems.AddRange(kept.Select(name => $"keeps {name}"));
        if ((await page.Context.CookiesAsync()).Count > 0) problems.Add("sets a cookie");
    });

    private Task<IReadOnlyList<string>> PagesAsync() => PageKinds.Of(site, TestContext.Current.CancellationToken);

    // The languages share their markup: each kind of page in one of them, and in all of them in the long test.
    private static IEnumerable<string> InTurnOfLanguages(IEnumerable<string> pages) =>
        pages.GroupBy(WithoutLanguage).Select((versions, at) => versions.ElementAt(at % versions.Count()));

    // The same code runs in each language.
    private static string WithoutLanguage(string path) => path.StartsWith("/nn/", StringComparison.Ordinal) || path.StartsWith("/en/", StringComparison.Ordinal) ? path[3..] : path;

    private static string RuleOf(string violation) => violation.Split(':')[0];

    private static async Task LookAsync(IPage page, IEnumerable<(int Width, ColorScheme Scheme)> ways, List<string> problems)
    {
        foreach (var (width, scheme) in ways)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            // Colours are all that differ between light and dark.
            var violations = scheme == ColorScheme.Light ? await Axe.ViolationsAsync(page) : await Axe.ViolationsAsync(page, "color-contrast");
            problems.AddRange(violations.Select(violation => $"{scheme}, {width}: {violation}"));
        }

        await page.SetViewportSizeAsync(320, 800);
        if (await WidthAsync(page) is > 320 and var wide) problems.Add($"{wide} wide on a screen of 320");
        await page.SetViewportSizeAsync(360, 800);
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        if (await WidthAsync(page) is > 360 and var enlarged) problems.Add($"{enlarged} wide with text of twice the size on a screen of 360");
    }

    private static Task<int> WidthAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    // Each page in a context of its own: what one kept, another would be blamed for.
    private async Task OnAsync(IEnumerable<string> paths, Func<IPage, List<string>, Task> look)
    {
        var problems = new ConcurrentBag<string>();
        var seen = 0;
        await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = Tabs, CancellationToken = TestContext.Current.CancellationToken }, async (path, _) =>
        {
            var found = new List<string>();
            var page = await site.OpenAsync(path);
            await look(page, found);
            await page.Context.CloseAsync();
            foreach (var problem in found) problems.Add($"{path}: {problem}");
            Interlocked.Increment(ref seen);
        });
        seen.ShouldBeGreaterThan(20);
        problems.Order().ShouldBeEmpty();
    }
}
