using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>What holds for every kind of page, seen in a real browser.</summary>
public sealed class PageTests(ServedSite site, KeptTabs tabs) : IClassFixture<KeptTabs>
{
    /// <summary>One page of each kind, and the widths of a phone and a desk.</summary>
    public static MatrixTheoryData<string, int> Pages { get; } = new(
        [
            "/", "/a-aa/", "/om/", "/personvern/", "/finnes-ikke/",
            "/kommune/tromso/", "/kommune/berlevag/", "/kommune/svalbard/", "/fylke/troms/", "/fylke/",
            "/kontor/", "/kontor/alta/", "/link/", "/link/oslo/", "/kontaktpunkt/", "/kontaktpunkt/alvdal-frivilligsentral/",
            "/organisasjon/", "/organisasjon/norsk-sykepleierforbund/", "/organisasjon/niva/", "/organisasjon/forkortelser/",
            "/nettverk/", "/nettverk/selvhjelpsnettverk-i-drammen/", "/avtale/", "/avtale/partnerskap-for-link-vestfold-og-telemark/",
            "/nokkeltall/", "/dekning/", "/samarbeid/", "/samarbeid/frivilligsentral/", "/kommune/tromso/samarbeid/", "/kommune/berlevag/samarbeid/",
            "/digitalt/", "/hva-er-en-selvhjelpsgruppe/", "/starte-en-gruppe/",
        ],
        [320, 1280]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(string path, int width)
    {
        var page = await tabs.ShowAsync(path, width);

        var result = await page.RunAxe();
        var broken = result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(", ", violation.Nodes.Select(node => node.Html))}");
        broken.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Theory]
    [InlineData("/dekning/", 320)]
    [InlineData("/dekning/", 360)]
    [InlineData("/nokkeltall/", 320)]
    public async Task No_table_is_cut_on_a_phone(string path, int width)
    {
        var page = await tabs.ShowAsync(path, width);

        (await page.Locator("table").CountAsync()).ShouldBeGreaterThan(0);
        // A table that scrolls looks cut: nothing tells that there is more.
        (await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('table')].filter(t => t.offsetWidth > t.parentElement.clientWidth).map(t => t.caption.textContent)")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/kommune/tromso/")]
    [InlineData("/kommune/berlevag/")]
    [InlineData("/kontaktpunkt/alvdal-frivilligsentral/")]
    public async Task A_page_asks_nobody_else_sets_no_cookie_and_breaks_no_policy(string path)
    {
        var page = await site.OpenAsync("/om/");
        var foreign = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal)) foreign.Add(request.Url);
        };
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(path);
        if (await page.GetByRole(AriaRole.Combobox).CountAsync() > 0)
        {
            // The search fetches its parts at the first focus.
            await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("Oslo");
            await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreign.ShouldBeEmpty();
        complaints.ShouldBeEmpty();
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Acute_help_can_be_rung_from_every_page(string path, int width)
    {
        var page = await tabs.ShowAsync(path, width, javaScript: false);

        foreach (var number in new[] { "113", "116117", "116123" })
            (await page.Locator($"a[href='tel:{number}']").CountAsync()).ShouldBeGreaterThan(0, number);
    }
}
