using System.Text.Json;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>The searches of tests/search-cases.json, which the browser's search runs too. Where the two must differ, the file says so and why.</summary>
public sealed class SearchCasesTests
{
    /// <summary>What the API must find: the case's own, or what stands under <c>api</c>.</summary>
    public static TheoryData<string, string> Cases()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "search-cases.json")));
        var searches = cases.RootElement.GetProperty("searches").EnumerateArray().Where(search => !search.TryGetProperty("on", out _));
        return [.. searches.Select(search => (search.GetProperty("text").GetString()!, Expected(search).GetRawText()))];
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_search_finds_what_the_browsers_search_finds(string text, string expected)
    {
        using var search = JsonDocument.Parse(expected);
        var titles = SeedGraph.Current.Search.Find(text, null, null, 100).Hits.Select(hit => hit.Title).ToArray();

        if (search.RootElement.TryGetProperty("first", out var first)) titles.FirstOrDefault().ShouldBe(first.GetString());
        if (search.RootElement.TryGetProperty("titles", out var all)) titles.ShouldBe(all.EnumerateArray().Select(title => title.GetString()!), ignoreOrder: true);
    }

    private static JsonElement Expected(JsonElement search)
    {
        if (!search.TryGetProperty("api", out var own)) return search;
        own.GetProperty("why").GetString().ShouldNotBeNullOrWhiteSpace();
        return own;
    }
}
