namespace Selvhjelp.EndToEnd;

/// <summary>What holds for every kind of page, seen in a real browser.</summary>
public sealed class PageTests(KeptTabs tabs) : IClassFixture<KeptTabs>
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
    [MemberData(nameof(Pages))]
    public async Task Acute_help_can_be_rung_from_every_page(string path, int width)
    {
        var page = await tabs.ShowAsync(path, width, javaScript: false);

        foreach (var number in new[] { "113", "116117", "116123" })
            (await page.Locator($"a[href='tel:{number}']").CountAsync()).ShouldBeGreaterThan(0, number);
    }
}
