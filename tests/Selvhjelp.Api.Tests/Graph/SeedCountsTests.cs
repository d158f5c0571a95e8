using System.Globalization;
using System.Text.RegularExpressions;
using Selvhjelp.Api.Data.Import;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Every row of the seed can be asked for: the counts in the seed's README are those of the lists.</summary>
public sealed partial class SeedCountsTests
{
    private static readonly Dictionary<string, string> FieldOf = new()
    {
        ["district_offices.csv"] = "districtOffices",
        ["coverage_by_municipality.csv"] = "coverages",
        ["district_office_coverage.csv"] = "countyCoverages",
        ["link_centres.csv"] = "linkCentres",
        ["contact_points.csv"] = "contactPoints",
        ["organisations.csv"] = "organisations",
        ["networks.csv"] = "networks",
        ["agreements.csv"] = "agreements",
        ["key_figures.csv"] = "keyFigures",
        ["pages.csv"] = "pages",
        ["acute_help.csv"] = "acuteHelpLines",
        ["codes.csv"] = "codes",
        ["counties.csv"] = "counties",
        ["municipalities.csv"] = "municipalities",
        ["municipality_history.csv"] = "municipalityChanges",
        ["postal_codes.csv"] = "postalCodes",
    };

    [Fact]
    public async Task Every_row_count_of_the_README_is_found_again_in_GraphQL()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(FactsReader.SeedFolder, "README.md"), TestContext.Current.CancellationToken);
        var counts = TableRow().Matches(readme).ToDictionary(row => row.Groups["file"].Value, row => Number(row.Groups["rows"].Value));
        counts.Keys.ShouldBe(FieldOf.Keys, ignoreOrder: true);

        foreach (var (file, count) in counts)
        {
            var field = FieldOf[file];
            var list = (await Ask.Data($"{{ {field}(first: 1000) {{ totalCount nodes {{ __typename }} }} }}")).GetProperty(field);
            list.GetProperty("totalCount").GetInt32().ShouldBe(count, file);
            list.GetProperty("nodes").GetArrayLength().ShouldBe(Math.Min(count, 1000), file);
        }
    }

    [Fact]
    public async Task All_postal_codes_are_met_page_by_page_in_order()
    {
        var codes = new List<string>();
        string? cursor = null;
        do
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            var page = (await Ask.Data($"{{ postalCodes(first: 1000{after}) {{ nodes {{ code }} pageInfo {{ hasNextPage endCursor }} }} }}")).GetProperty("postalCodes");
            codes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!));
            var info = page.GetProperty("pageInfo");
            cursor = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (cursor is not null);

        codes.Count.ShouldBe(5122);
        codes.ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        codes.Distinct().Count().ShouldBe(5122);
    }

    private static int Number(string text) => int.Parse(text.Replace(" ", "").Replace("\u00a0", ""), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| `(?<file>\w+\.csv)` \| (?<rows>[\d\s]+) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
