using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>The API's address in a browser.</summary>
public sealed class GraphiQLTests(ServedSite site)
{
    // It loads some megabytes, on a machine that may be busy.
    private static readonly LocatorAssertionsToContainTextOptions Patiently = new() { Timeout = 60_000 };

    [Fact]
    public async Task The_first_example_runs_at_the_press_of_a_button_and_nobody_else_hears_of_it()
    {
        var page = await site.OpenAsync("/om/");
        var requests = new List<string>();
        var complaints = new List<string>();
        page.Context.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => { if (message.Type == "error") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        var completion = new TaskCompletionSource();
        page.Worker += (_, worker) => { if (worker.Url.Contains("/graphql.worker.", StringComparison.Ordinal)) completion.TrySetResult(); };

        await page.GotoAsync("/graphql");
        await Assertions.Expect(page.Locator(".graphiql-tabs")).ToContainTextAsync("Finder", Patiently);
        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("finder", Patiently);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Execute query") }).ClickAsync();

        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("9008 er et postnummer i Tromsø kommune.", Patiently);
        await completion.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        requests.ShouldAllBe(url => url.StartsWith(site.Address.ToString(), StringComparison.Ordinal)
            || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal));
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_contract_can_be_read_beside_the_query_and_a_subscription_shows_what_it_is_told()
    {
        var page = await site.OpenAsync("/graphql");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show Documentation Explorer" }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-plugin")).ToContainTextAsync("The national directory of self-organised self-help in Norway", Patiently);

        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Revisions" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Execute query") }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("committedAt", Patiently);
        await page.Context.CloseAsync();
    }
}
