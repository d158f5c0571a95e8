using CsvHelper;
using Selvhjelp.Site.Tests.Languages;

namespace Selvhjelp.EndToEnd;

/// <summary>Pages of the shipped facts are in the language that they say.</summary>
public sealed class PageLanguageTests(ServedSite site)
{
    private static readonly string[] NameColumns =
        ["name", "title", "name_disambiguated", "centre_place", "town", "place_display", "name_2013", "name_2020", "name_2024", "region", "short_name", "place_nb"];

    [Theory]
    [InlineData("nn")]
    [InlineData("en")]
    public void Page_has_no_word_that_tells_of_another_language(string tag)
    {
        var telltales = new Telltales(Names().Append("A–Å"));
        var folder = Path.Join(site.Folder, tag);
        // Pages of municipalities differ in their facts alone: each twentieth tells enough.
        var places = Directory.GetFiles(Path.Join(folder, "kommune"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Except(places).Concat(places.Where((_, index) => index % 20 == 0)).ToList();
        pages.Count.ShouldBeGreaterThan(200);

        var found = pages.SelectMany(page => PageTexts.Of(File.ReadAllText(page))
            .SelectMany(text => telltales.In(tag, text).Select(word => $"{Path.GetRelativePath(folder, page)}: «{word}» in «{text}»")));

        found.Take(50).ShouldBeEmpty();
    }

    private static IEnumerable<string> Names()
    {
        foreach (var file in Directory.GetFiles(Path.Join(DirectoryProcess.Repository, "api", "Data", "Seed"), "*.csv"))
        {
            if (Path.GetFileName(file) is "codes.csv" or "pages.csv") continue;
            using var csv = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { Separator = ',', HasHeader = false });
            string[] Cells() => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
            csv.Read();
            var header = Cells();
            while (csv.Read())
            {
                foreach (var (_, name) in header.Zip(Cells()).Where(cell => NameColumns.Contains(cell.First) && cell.Second.Length > 0))
                    yield return name;
            }
        }
    }
}
