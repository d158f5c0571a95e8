using System.Text.Json;
using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>
/// The searches of tests/search-cases.json over the catalogue of the built site, in a browser, with the code that visitors get. The API's tests run the
/// same file.
/// </summary>
public sealed class SearchCasesTests(ServedSite site)
{
    private const string Search = """
        async ([searches, script]) => {
          const form = document.querySelector('form[data-search]');
          const read = async (url) => (await fetch(url)).json();
          const { Engine, readCatalogue, readPlaces } = await import(script);
          const catalogue = readCatalogue(await read(form.dataset.catalogue));
          const engine = new Engine(catalogue.entries, catalogue.likeness, catalogue.words);
          engine.addPlaces(readPlaces(await read(catalogue.places), catalogue.entries));
          return JSON.stringify(searches.map((text) => {
            const hits = engine.search(text);
            return { titles: hits.map((hit) => hit.title), reason: hits[0]?.reason ?? null, leads: engine.best(text)?.title ?? null };
          }));
        }
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/nn/")]
    [InlineData("/en/")]
    public async Task Every_search_of_the_file_finds_what_it_must(string on)
    {
        using var cases = JsonDocument.Parse(await File.ReadAllTextAsync(
            Path.Combine(DirectoryProcess.Repository, "tests", "search-cases.json"), TestContext.Current.CancellationToken));
        var searches = cases.RootElement.GetProperty("searches").EnumerateArray().Where(search => OnPage(search) == on).ToArray();
        searches.ShouldNotBeEmpty();
        var page = await site.OpenAsync(on);
        var scripts = new List<string>();
        page.Request += (_, request) => scripts.Add(new Uri(request.Url).AbsolutePath);
        await page.GetByRole(AriaRole.Combobox).FocusAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var answer = await page.EvaluateAsync<string>(
            Search, new object[] { searches.Select(search => search.GetProperty("text").GetString()).ToArray(), scripts.Single(path => path.Contains("/load.", StringComparison.Ordinal)) });

        var found = JsonSerializer.Deserialize<Found[]>(answer, JsonSerializerOptions.Web)!;
        found.Length.ShouldBe(searches.Length);
        searches.Zip(found, Problems).SelectMany(problems => problems).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static string OnPage(JsonElement search) => search.TryGetProperty("on", out var page) ? page.GetString()! : "/";

    private static IEnumerable<string> Problems(JsonElement search, Found found)
    {
        var text = search.GetProperty("text").GetString();
        if (search.TryGetProperty("first", out var first) && found.Titles.FirstOrDefault() != first.GetString())
            yield return $"«{text}» finds first {found.Titles.FirstOrDefault() ?? "nothing"}, not {first}.";
        if (search.TryGetProperty("reason", out var reason) && found.Reason != reason.GetString())
            yield return $"«{text}» is found because «{found.Reason}», not «{reason}».";
        if (search.TryGetProperty("leads", out var leads) && found.Leads != leads.GetString())
            yield return $"«{text}» leads to {found.Leads ?? "nothing"}, not to {leads.GetString() ?? "nothing"}.";
        if (search.TryGetProperty("titles", out var titles) && !titles.EnumerateArray().Select(t => t.GetString()!).Order().SequenceEqual(found.Titles.Order()))
            yield return $"«{text}» finds {string.Join(", ", found.Titles)}, not {titles}.";
    }

    private sealed record Found(string[] Titles, string? Reason, string? Leads);
}
