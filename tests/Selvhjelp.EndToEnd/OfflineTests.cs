using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>«Lagre for bruk uten nett»: kept when asked, there without a network, gone when asked.</summary>
public sealed class OfflineTests(ServedSite site)
{
    private const string Kept = """
        async () => {
          const caches = await self.caches.keys();
          const workers = await navigator.serviceWorker.getRegistrations();
          return `${caches.length} ${workers.length}`;
        }
        """;

    private const string Day = "9. mai 2027";

    [Fact]
    public async Task What_was_kept_answers_without_a_network_until_it_is_deleted()
    {
        var page = await site.OpenAsync("/uten-nett/");
        // The browser's clock is set, so that midnight may pass while the test runs.
        await page.Clock.SetFixedTimeAsync("2027-05-09T12:00:00Z");
        await Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync("Ingenting er lagret.");
        (await page.EvaluateAsync<string>(Kept)).ShouldBe("0 0", "nothing is kept unasked");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lagre for bruk uten nett" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync($"Lagret {Day}.");
        await page.EvaluateAsync("async () => { await navigator.serviceWorker.ready; }");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/kommune/tromso/");
        await Assertions.Expect(page.GetByText("Her er det som ble lagret")).ToContainTextAsync(Day);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Hvem du kan kontakte: Tromsø" })).ToBeVisibleAsync();
        (await page.Locator("main a[href^='mailto:'], main a[href^='tel:']").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("a[href='tel:113']").CountAsync()).ShouldBe(1);

        // The search works too, and leads to what is kept of another municipality.
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("9510");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Hvem du kan kontakte: Alta" })).ToBeVisibleAsync();
        // As on the page itself: who answers comes first, then the nearest contact point; an office that helped there once and has no contact is left out.
        await page.GotoAsync("/kommune/orsta/");
        await Assertions.Expect(page.Locator("main .cards h3")).ToHaveTextAsync(["Selvhjelp Norge, hovedkontoret", "Omsorgskoppen – sjølvhjelpsgrupper på morsmål"]);
        await page.GotoAsync("/nokkeltall/");
        await Assertions.Expect(page.GetByText("Denne siden er ikke lagret.")).ToBeVisibleAsync();
        (await page.Locator("main a[href^='mailto:']").CountAsync()).ShouldBeGreaterThan(0);

        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync("/uten-nett/");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Oppdater" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Lagret ");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Slett" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync("Slettet. Ingenting er lagret nå.");
        (await page.EvaluateAsync<string>(Kept)).ShouldBe("0 0");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Leaving_in_a_hurry_deletes_what_was_kept()
    {
        var page = await site.OpenAsync("/uten-nett/");
        await page.Context.RouteAsync("https://www.yr.no/**", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<title>Yr</title>" }));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lagre for bruk uten nett" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Lagret ");

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Forlat siden raskt" }).ClickAsync();
        await page.WaitForURLAsync("https://www.yr.no/");
        await page.GotoAsync("/om/");

        (await page.EvaluateAsync<string>(Kept)).ShouldBe("0 0");
        await page.Context.CloseAsync();
    }
}
