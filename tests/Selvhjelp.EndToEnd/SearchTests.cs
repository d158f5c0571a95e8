using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>The front page's search, as a visitor uses it.</summary>
public sealed class SearchTests(ServedSite site)
{
    [Theory]
    [InlineData("tromsø", "/kommune/tromso/")]
    [InlineData("Orsta", "/kommune/orsta/")]
    [InlineData("Kárášjohka", "/kommune/karasjok/")]
    [InlineData("9008", "/kommune/tromso/")]
    [InlineData("Askim", "/kommune/indre-ostfold/")]
    public async Task Typing_where_one_lives_and_pressing_enter_leads_to_the_answer(string typed, string expected)
    {
        var page = await site.OpenAsync("/");

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync(typed);
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, expected).ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_former_municipality_says_what_it_is_now_right_under_the_field_of_a_phone()
    {
        var page = await site.OpenAsync("/");
        await page.SetViewportSizeAsync(360, 740);

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("Askim");

        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Indre Østfold");
        // The button wraps to a line of its own there, and the keyboard covers what is below it.
        var field = (await page.GetByRole(AriaRole.Combobox).BoundingBoxAsync())!;
        var hits = (await page.GetByRole(AriaRole.Listbox).BoundingBoxAsync())!;
        (hits.Y - (field.Y + field.Height)).ShouldBeInRange(0, 10);
        hits.Width.ShouldBe(field.Width, tolerance: 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_ambiguous_name_gives_a_choice_that_the_arrow_keys_walk()
    {
        var page = await site.OpenAsync("/");
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("Herøy");
        var options = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToContainTextAsync("Herøy");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        var field = page.GetByRole(AriaRole.Combobox);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await options.Nth(1).GetAttributeAsync("id"))!);
        await Assertions.Expect(field).ToBeFocusedAsync();

        // Home goes back to the text; Alt and an arrow close the list and open it again; Escape closes it, keeps the text, and then clears it.
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(options.Nth(1)).ToHaveAttributeAsync("aria-selected", "false");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(options).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(options).ToHaveCountAsync(0);
        await Assertions.Expect(field).ToHaveValueAsync("Herøy");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveValueAsync("");

        await field.PressSequentiallyAsync("Herøy");
        await Assertions.Expect(options.First).ToContainTextAsync("Herøy");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kommune/heroy-(nordland|more-og-romsdal)/$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nonsense_finds_nothing_and_still_leads_on()
    {
        var page = await site.OpenAsync("/");

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("xyzzy");

        await Assertions.Expect(page.GetByText("Fant ikke «xyzzy»").First).ToBeVisibleAsync();
        (await page.Locator("form[data-search] a[href^='mailto:'], form[data-search] a[href^='tel:']").CountAsync()).ShouldBeGreaterThan(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_typed_leaves_the_browser()
    {
        var page = await site.OpenAsync("/");
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("hemmeligheten");
        await Assertions.Expect(page.GetByText("Fant ikke «hemmeligheten»").First).ToBeVisibleAsync();

        requests.ShouldNotBeEmpty("the catalogue is fetched at the first focus");
        // The icon of the page may come late; like all else it is a file of the site, asked for by its bare name.
        requests.ShouldAllBe(url => url.StartsWith(site.Address.ToString(), StringComparison.Ordinal) && !url.Contains('?'));
        requests.ShouldAllBe(url => !url.Contains("hemmelig", StringComparison.OrdinalIgnoreCase));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_javascript_the_form_leads_to_the_list_from_a_to_aa_and_sends_nothing_typed()
    {
        var page = await site.OpenAsync("/", javaScript: false);

        await page.Locator("input[type=search]").First.FillAsync("hemmelig");
        await page.Locator("form button[type=submit]").First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/a-aa/\??$"));
        await page.Locator("a[href='/kommune/tromso/']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/kommune/tromso/").ToString());
        await page.Context.CloseAsync();
    }
}
