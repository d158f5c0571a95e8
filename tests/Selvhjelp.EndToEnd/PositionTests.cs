using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>«Bruk posisjonen min»: computed in the browser, and never led by.</summary>
public sealed class PositionTests(ServedSite site)
{
    [Fact]
    public async Task A_position_gives_the_nearest_municipalities_to_choose_from_and_goes_nowhere()
    {
        var page = await site.OpenAsync("/", position: new Geolocation { Latitude = 69.98f, Longitude = 23.31f, Accuracy = 50 });
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url + request.PostData);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bruk posisjonen min" }).ClickAsync();

        await Assertions.Expect(page.Locator(".search-status")).ToHaveTextAsync(
            "Du ser ut til å være i eller nær Alta. Velg kommunen din for å se hvem du kan kontakte der:");
        var links = page.Locator(".search-none a");
        (await links.AllInnerTextsAsync()).ShouldBe(["Alta", "Loppa", "Kvænangen", "Se alle fra A til Å"], ignoreOrder: true);
        new Uri(page.Url).AbsolutePath.ShouldBe("/");
        asked.ShouldNotBeEmpty("the points are fetched when the button is pressed");
        asked.ShouldAllBe(request => request.StartsWith(site.Address.ToString(), StringComparison.Ordinal) && !request.Contains('?') && !request.Contains("69.9", StringComparison.Ordinal));

        // By keyboard: the button, then the answers.
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bruk posisjonen min" }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(links.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/kommune/alta/").ToString());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_answer_is_brought_into_view()
    {
        var page = await site.OpenAsync("/", width: 360, position: new Geolocation { Latitude = 69.98f, Longitude = 23.31f, Accuracy = 50 });

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bruk posisjonen min" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Alta" })).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(59.33f, 18.07f, 50f, "Vi fant ingen kommune i nærheten av der du er.")]
    [InlineData(69.98f, 23.31f, 60_000f, "Posisjonen er unøyaktig, men du kan være i nærheten av Alta.")]
    [InlineData(null, null, null, "Vi fikk ikke posisjonen din, og det er helt i orden.")]
    public async Task Outside_the_country_with_a_poor_position_or_without_one_it_says_so_and_what_to_do(float? north, float? east, float? accuracy, string said)
    {
        var position = north is null ? null : new Geolocation { Latitude = north.Value, Longitude = east!.Value, Accuracy = accuracy };
        var page = await site.OpenAsync("/", position: position);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bruk posisjonen min" }).ClickAsync();

        await Assertions.Expect(page.Locator(".search-status")).ToContainTextAsync(said);
        await Assertions.Expect(page.Locator(".search-none a").Last).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("/a-aa/$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_javascript_the_button_is_not_there()
    {
        var page = await site.OpenAsync("/", javaScript: false);

        await Assertions.Expect(page.Locator("[data-position]")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }
}
