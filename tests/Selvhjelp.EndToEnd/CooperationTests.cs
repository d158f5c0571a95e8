using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>The walks of a professional: who can we start with, and who is behind an abbreviation?</summary>
public sealed class CooperationTests(ServedSite site)
{
    [Fact]
    public async Task A_municipality_is_chosen_without_JavaScript_and_tells_whom_to_ask_there()
    {
        var page = await site.OpenAsync("/samarbeid/", 360, javaScript: false);

        await page.GetByText("Troms", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.Locator("a[href='/kommune/tromso/samarbeid/']").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Samarbeid om selvhjelp i Tromsø kommune");
        await Assertions.Expect(page.Locator("main a[href='/organisasjon/frisklivssentralen-i-tromso/'] + .small")).ToHaveTextAsync("Mulig samarbeidspartner");
        (await page.Locator("main a[href^='mailto:'], main a[href^='tel:']").CountAsync()).ShouldBeGreaterThan(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_abbreviation_leads_to_all_who_have_it_and_each_of_them_to_the_others()
    {
        var page = await site.OpenAsync("/organisasjon/forkortelser/", javaScript: false);

        var meanings = page.Locator("dt", new PageLocatorOptions { HasTextString = "NSF" }).Locator("xpath=following-sibling::dd[1]").Locator("a");
        (await meanings.AllTextContentsAsync()).ShouldBe(["Norsk Sarkoidose Forening", "Norsk Sykepleierforbund", "Stiftelsen Norsk selvhjelpsforum"]);
        await meanings.Nth(1).ClickAsync();

        await Assertions.Expect(page.GetByText("Andre organisasjoner bruker også forkortelsen NSF")).ToBeVisibleAsync();
        (await page.Locator("main dd a", new PageLocatorOptions { HasTextRegex = new("Sarkoidose|selvhjelpsforum") }).CountAsync()).ShouldBe(2);
        await page.Context.CloseAsync();
    }
}
