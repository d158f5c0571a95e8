using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Selvhjelp.EndToEnd;

/// <summary>Every row of the shipped registers of municipalities is on the page of its municipality.</summary>
public sealed partial class MunicipalityRegisterTests(ServedSite site)
{
    [Fact]
    public async Task Every_postal_code_stands_with_its_place_and_use_on_the_page_of_its_municipality()
    {
        var uses = ShippedTable.Rows("codes").Where(row => row["vocabulary"] == "postal_category").ToDictionary(row => row["code"], row => row["label_nb"]);
        var pages = await PagesByNumberAsync();
        var found = pages.SelectMany(page => PostalCodesOn(page.Value).Select(code => $"{page.Key} {code}")).ToHashSet();

        var rows = ShippedTable.Rows("postal_codes");
        rows.Count.ShouldBeGreaterThan(5000);
        rows.Select(row => $"{row["municipality_number"]} {uses[row["category"]]}: {row["place_display"]} {row["postal_code"]}").Except(found).ShouldBeEmpty();
        found.Count.ShouldBe(rows.Count);
    }

    [Fact]
    public async Task Every_municipality_number_stands_on_the_page_of_what_it_is_now()
    {
        var pages = await PagesByNumberAsync();
        var missing = new List<string>();
        foreach (var row in ShippedTable.Rows("municipalities"))
        {
            var number = row["municipality_number"];
            var words = row["valid_to"].Length == 0
                ? $"^{number}\\b"
                : $"{row["valid_from"][..4]}–{row["valid_to"][..4]}: {number} {Regex.Escape(row["name_disambiguated"])}";
            var fact = row["valid_to"].Length > 0 ? "Kommuner og numre før"
                : row["kind"] == "municipality" ? "Kommunenummer" : "Nummer i registrene";
            string[] now = row["valid_to"].Length == 0 ? [number] : row["successors_2024"].Split('|');
            missing.AddRange(now.Where(n => !Regex.IsMatch(Fact(pages[n], fact), words)).Select(n => $"{number} on the page of {n}"));
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_number_and_name_of_2013_stands_on_the_page_of_what_it_became()
    {
        var pages = await PagesByNumberAsync();
        var missing = new List<string>();
        var rows = ShippedTable.Rows("municipality_history");
        rows.Count.ShouldBeGreaterThan(400);
        foreach (var row in rows)
        {
            var page = pages[row["number_2024"]];
            var former = $"{row["number_2013"]} {row["name_2013"]}";
            var unchanged = row["number_2013"] == row["number_2024"] && Fact(page, "Kommunenummer").EndsWith(", som i 2013", StringComparison.Ordinal);
            if (!unchanged && !Regex.IsMatch(Fact(page, "Kommuner og numre før"), $"\\b2013: .*{Regex.Escape(former)}")) missing.Add(former);
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_period_of_an_office_stands_with_years_basis_and_source_on_the_page_of_its_municipality()
    {
        var basis = ShippedTable.Rows("codes").Where(row => row["vocabulary"] == "basis").ToDictionary(row => row["code"], row => row["description_nb"]);
        var names = ShippedTable.Rows("district_offices").ToDictionary(row => row["office_id"], row => row["name"]);
        var successors = ShippedTable.Rows("municipalities").Where(row => row["valid_to"].Length > 0)
            .ToDictionary(row => row["municipality_number"], row => row["successors_2024"].Split('|'));
        var pages = await PagesByNumberAsync();

        var missing = new List<string>();
        foreach (var row in ShippedTable.Rows("coverage_by_municipality"))
        {
            var number = row["municipality_number"];
            var years = row["valid_to"].Length > 0 ? $"{row["valid_from"][..4]}–{row["valid_to"][..4]}" : $"Fra {row["valid_from"][..4]}";
            var office = row["office_id"].Length > 0 ? names[row["office_id"]] : "ikke kjent";
            string[] now = successors.TryGetValue(number, out var became) ? became : [number];
            missing.AddRange(now
                .Where(n => !Offices(pages[n]).Any(words => words.StartsWith(years, StringComparison.Ordinal) && words.Contains(office, StringComparison.Ordinal)
                    && words.Contains(basis[row["basis"]], StringComparison.Ordinal) && words.EndsWith($"({row["as_of_year"]})", StringComparison.Ordinal)))
                .Select(n => $"{number}, {years}, on the page of {n}"));
        }

        missing.ShouldBeEmpty();
    }

    // The last list of facts on the page of every municipality in force, by number.
    private async Task<Dictionary<string, IElement>> PagesByNumberAsync()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var answer = await client.AskAsync("{ municipalities(first: 1000, where: { inForce: { eq: true } }) { nodes { number slug } } }");
        var pages = new Dictionary<string, IElement>();
        foreach (var node in answer.GetProperty("data").GetProperty("municipalities").GetProperty("nodes").EnumerateArray())
        {
            var html = await client.GetStringAsync($"/kommune/{node.GetProperty("slug").GetString()}/", TestContext.Current.CancellationToken);
            var page = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
            pages.Add(node.GetProperty("number").GetString()!, page.QuerySelector("section[aria-labelledby=om] dl.facts")!);
        }

        return pages;
    }

    private static IElement? Detail(IElement facts, Func<string, bool> heading) =>
        facts.QuerySelectorAll("dt").FirstOrDefault(dt => heading(dt.TextContent.Trim()))?.NextElementSibling;

    private static string Fact(IElement facts, string heading) => Detail(facts, text => text == heading) is { } detail ? Words(detail) : "";

    private static IEnumerable<string> Offices(IElement facts) =>
        Detail(facts, text => OfficeHeading().IsMatch(text))?.QuerySelectorAll("li").Select(Words) ?? [];

    private static IEnumerable<string> PostalCodesOn(IElement facts) =>
        from item in Detail(facts, text => text == "Postnummer")?.QuerySelectorAll("li") ?? Enumerable.Empty<IElement>()
        let parts = Words(item).Split(": ")
        from code in parts[1].Split(", ")
        select $"{item.ParentElement!.PreviousElementSibling!.TextContent}: {parts[0]} {code}";

    private static string Words(IElement element) => string.Join(' ', element.GetDescendants().OfType<IText>()
        .SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    [GeneratedRegex("^Kontor fra \\d{4}$")]
    private static partial Regex OfficeHeading();
}
