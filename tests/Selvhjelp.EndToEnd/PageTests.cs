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

    [Theory]
    [InlineData("/kommune/tromso/")]
    [InlineData("/nn/kommune/tromso/")]
    [InlineData("/en/kommune/tromso/")]
    public async Task The_first_screen_of_a_phone_has_the_number_to_ring(string path)
    {
        const int LeastHeight = 740;
        var page = await tabs.ShowAsync(path, width: 360);

        var button = await page.Locator("main a.ds-button[href^='tel:']").First.BoundingBoxAsync();

        (button.ShouldNotBeNull().Y + button.Height).ShouldBeLessThanOrEqualTo(LeastHeight);
    }

    [Theory]
    [InlineData("/", 320)]
    [InlineData("/", 1280)]
    [InlineData("/kommune/tromso/", 360)]
    [InlineData("/link/oslo/", 360)]
    [InlineData("/uten-nett/", 1280)]
    public async Task Who_uses_the_keyboard_always_sees_where_they_are(string path, int width)
    {
        var page = await tabs.ShowAsync(path, width);
        var (stops, unseen) = (0, new List<string>());
        while (true)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string?>(
                """
                () => {
                  const at = document.activeElement;
                  // After the last the browser begins anew, with the page itself or with the first.
                  if (at === document.body || at.dataset.reached) return null;
                  at.dataset.reached = "yes";
                  const box = at.getBoundingClientRect();
                  const onTop = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
                  const problems = [];
                  if (box.width === 0 || box.left < 0 || box.top < -1 || box.bottom > innerHeight + 1) problems.push("is off the screen");
                  else if (!at.contains(onTop) && !onTop?.contains(at)) problems.push(`is covered by ${onTop?.outerHTML.slice(0, 60)}`);
                  // The way past something is seen by being there at all.
                  if (getComputedStyle(at).outlineStyle === "none" && !at.matches(".ds-skip-link")) problems.push("has no outline");
                  return problems.length ? `${at.outerHTML.slice(0, 80)} ${problems.join(", ")}` : "";
                }
                """);
            if (seen is null) break;
            stops++;
            if (seen.Length > 0) unseen.Add(seen);
        }

        unseen.ShouldBeEmpty();
        stops.ShouldBeGreaterThan(30);
    }
}
