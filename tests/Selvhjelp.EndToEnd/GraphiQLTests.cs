using System.Collections.Concurrent;
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

        // The explorer may be there before the editor is: a tab that is pressed then changes nothing in it, and nothing is stored.
        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("finder", Patiently);
        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Revisions" }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("revisions", Patiently);
        // GraphiQL reads the names of operations a moment after a tab is opened, when it also stores what it shows.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await page.EvaluateAsync<bool>("localStorage.getItem('graphiql:query')?.includes('revisions') === true")) await Task.Delay(20, patience.Token);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Execute query") }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("committedAt", Patiently);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_shows_its_query_and_runs_it_only_when_asked_to()
    {
        const string Document = "query First {\n  counties(first: 1) { nodes { name } }\n}\n\nquery Second($n: Int) {\n  counties(first: $n) { totalCount }\n}";
        var page = await site.OpenAsync("/om/");
        var asked = Asked(page);
        await page.GotoAsync($"/graphql?query={Uri.EscapeDataString(Document)}&variables={Uri.EscapeDataString("{\"n\":2}")}&operationName=Second");

        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("Second", Patiently);
        await Assertions.Expect(page.Locator(".graphiql-editor-tool")).ToContainTextAsync("\"n\": 2", Patiently);
        await Assertions.Expect(page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Selected = true })).ToContainTextAsync("Second", Patiently);
        await Assertions.Expect(page.Locator(".graphiql-tabs")).ToContainTextAsync("Finder", Patiently);
        asked.ShouldAllBe(body => body.Contains("IntrospectionQuery", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Execute query") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Second" }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("totalCount", Patiently);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_opens_beside_what_was_written_before_and_its_query_gets_no_other_variables()
    {
        var page = await site.OpenAsync($"/graphql?query={Uri.EscapeDataString("query Earlier($n: Int) { counties(first: $n) { totalCount } }")}&variables={{\"n\":3}}");
        await Assertions.Expect(page.Locator(".graphiql-editor-tool")).ToContainTextAsync("\"n\": 3", Patiently);

        await page.GotoAsync("/graphql?query=query%20Later{revision{number}}");
        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("Later", Patiently);
        await Assertions.Expect(page.Locator(".graphiql-tabs")).ToContainTextAsync("Earlier", Patiently);
        (await page.Locator(".graphiql-editor-tool").TextContentAsync()).ShouldNotBeNull().ShouldNotContain("\"n\"");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">", "{}")]
    [InlineData("{revision{number}}", "</textarea><img src=x onerror=\"document.title='taken'\">")]
    [InlineData("{revision{number}}", "{\"__proto__\":{\"title\":1},\"a\":\"<svg onload=document.title='taken'>\"}")]
    public async Task What_a_link_says_is_text_and_never_a_program(string query, string variables)
    {
        var page = await site.OpenAsync("/om/");
        var asked = Asked(page);
        await page.GotoAsync($"/graphql?query={Uri.EscapeDataString(query)}&variables={Uri.EscapeDataString(variables)}&operationName={Uri.EscapeDataString(query)}");
        await Assertions.Expect(page.Locator(".graphiql-query-editor .view-line").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });
        await Assertions.Expect(page.Locator(".graphiql-editor-tool .view-line").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });
        (await page.TitleAsync()).ShouldBe("selvhjelp.no: GraphQL");
        (await page.Locator("img, svg[onload]").CountAsync()).ShouldBe(0);
        asked.ShouldAllBe(body => body.Contains("IntrospectionQuery", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_result_stands_under_the_query_and_the_contract_takes_their_place()
    {
        const int Phone = 400;
        var page = await site.OpenAsync("/graphql", Phone);
        var (query, response) = (page.Locator(".graphiql-query-editor"), page.Locator(".graphiql-response"));
        await Assertions.Expect(query).ToContainTextAsync("finder", Patiently);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Execute query") }).ClickAsync();
        await Assertions.Expect(response).ToContainTextAsync("9008", Patiently);

        var (above, below) = ((await query.BoundingBoxAsync()).ShouldNotBeNull(), (await response.BoundingBoxAsync()).ShouldNotBeNull());
        foreach (var part in (IEnumerable<LocatorBoundingBoxResult>)[above, below])
        {
            part.X.ShouldBeGreaterThanOrEqualTo(0);
            part.Width.ShouldBeInRange(Phone * 0.9f, Phone);
            part.Height.ShouldBeGreaterThan(200);
        }

        below.Y.ShouldBeGreaterThanOrEqualTo(above.Y + above.Height);
        (below.Y + below.Height).ShouldBeLessThanOrEqualTo(800);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(Phone);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show Documentation Explorer" }).ClickAsync();
        await Assertions.Expect(response).ToBeHiddenAsync();
        var contract = (await page.Locator(".graphiql-plugin").BoundingBoxAsync()).ShouldNotBeNull();
        (contract.Width, contract.Height > 600).ShouldBe((Phone, true));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Hide Documentation Explorer" }).ClickAsync();
        await Assertions.Expect(response).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>The bodies of what a page sends.</summary>
    private static ConcurrentBag<string> Asked(IPage page)
    {
        var asked = new ConcurrentBag<string>();
        page.Request += (_, request) =>
        {
            if (request.PostData is { } body) asked.Add(body);
        };
        return asked;
    }
}
