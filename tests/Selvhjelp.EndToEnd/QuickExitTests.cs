using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>«Forlat siden raskt».</summary>
public sealed class QuickExitTests(ServedSite site)
{
    private static readonly Regex Weather = new("^https://www\\.yr\\.no/$");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_link_leads_away_with_and_without_javascript(bool javaScript)
    {
        var page = await OpenAsync(javaScript);

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Forlat siden raskt" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(Weather);
        (await page.EvaluateAsync<string>("document.referrer")).ShouldBe("");
        if (javaScript)
        {
            await page.GoBackAsync();
            // What was before it, not the page that was left.
            new Uri(page.Url).AbsolutePath.ShouldBe("/om/");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Shift_three_times_leads_away_and_capital_letters_do_not()
    {
        var page = await OpenAsync(javaScript: true);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Combobox).FocusAsync();

        foreach (var letter in "LINK") await page.Keyboard.PressAsync($"Shift+{letter}");
        await page.Keyboard.PressAsync("Shift");
        await page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page.Locator(".quick-exit [role=status]")).ToHaveTextAsync("Trykk Shift én gang til for å forlate siden.");
        new Uri(page.Url).AbsolutePath.ShouldBe("/");
        await page.Keyboard.PressAsync("Shift");

        await Assertions.Expect(page).ToHaveURLAsync(Weather);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_is_the_first_thing_that_the_tab_key_reaches_after_the_way_to_the_content()
    {
        var page = await site.OpenAsync("/kommune/tromso/", width: 320);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator("a[data-exit]")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    // The weather forecast is not asked: the test answers for it.
    private async Task<IPage> OpenAsync(bool javaScript)
    {
        var page = await site.OpenAsync("/om/", javaScript: javaScript);
        await page.Context.RouteAsync("https://www.yr.no/**", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<title>Yr</title>" }));
        await page.GotoAsync("/kommune/tromso/");
        return page;
    }
}
