using System.Text;
using System.Text.Json;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Catalogue;

namespace Selvhjelp.Site.Tests.Catalogue;

public sealed class SearchCatalogueTests
{
    private static readonly CatalogueOffice Office =
        new("Eksempelkontoret", "/kontor/eksempel/", [new("Send e-post til post@example.no", "mailto:post@example.no")]);

    private static readonly CatalogueWords Words =
        new([("former", "{0} er i dag en del av {1}"), ("municipality", "{0} kommune"), ("place", "{0} er et poststed i {1}")], [("sjolv", "selv")], ["og", "i"]);

    private static readonly CatalogueEntry[] Entries =
    [
        new(CatalogueKind.Organisation, "Eksempelforeningen «Håp»", "/organisasjon/hap/", "Organisasjon",
            [new("EFH", NameKind.Abbreviation)]),
        new(CatalogueKind.Municipality, "Åsby", "/kommune/asby/", "Kommune i Prøvefylket", []),
        new(CatalogueKind.Municipality, "Østli (Prøvefylket)", "/kommune/ostli/", "Kommune i Prøvefylket",
            [
                new("Nuortamaa", NameKind.Kven), new("Gammelvik", NameKind.Former), new("Nuorta", NameKind.Sami),
                new("Gammelvik", NameKind.Former),
            ],
            new GeoPoint(69.968, -23.272)),
    ];

    private static readonly CataloguePostalCode[] Codes =
    [
        new("9012", "Åsby", "/kommune/asby/"),
        new("0015", "Østlia", "/kommune/ostli/"),
        new("9008", "Åsby", "/kommune/asby/"),
        new("9009", "Utby", "/kommune/asby/"),
        new("9010", "Åsby", "/kommune/asby/"),
    ];

    /// <summary>site/Assets/test/catalogue.test.mjs reads the same files: writer and reader are held to one format.</summary>
    [Fact]
    public void The_files_are_as_the_browser_reads_them()
    {
        var catalogue = SearchCatalogue.Of("/assets/", Entries, Codes, Office, Words);

        Approve(catalogue.Entries, "catalogue");
        Approve(catalogue.Places, "places");
        Approve(catalogue.Points, "points");
    }

    [Fact]
    public void Names_of_files_change_with_their_content_only()
    {
        var first = SearchCatalogue.Of("/assets/", Entries, Codes, Office, Words);
        var reordered = SearchCatalogue.Of("/assets/", Entries.Reverse(), Codes.Reverse(), Office, Words);
        var changed = SearchCatalogue.Of("/assets/", Entries, Codes.Skip(1), Office, Words);

        reordered.Entries.Content.ShouldBe(first.Entries.Content);
        reordered.Places.Content.ShouldBe(first.Places.Content);
        reordered.Entries.Name.ShouldBe(first.Entries.Name);
        changed.Places.Name.ShouldNotBe(first.Places.Name);
        changed.Entries.Name.ShouldNotBe(first.Entries.Name);
        first.Entries.Name.ShouldMatch("^catalogue\\.[0-9a-f]{10}\\.json$");
    }

    [Fact]
    public void A_postal_code_that_leads_nowhere_is_an_error_that_names_it()
    {
        var lost = new CataloguePostalCode("2100", "Langtvekk", "/kommune/langtvekk/");

        var error = Should.Throw<ArgumentException>(() => SearchCatalogue.Of("/assets/", Entries, [lost], Office, Words));
        error.Message.ShouldContain("2100 leads to /kommune/langtvekk/");
    }

    [Fact]
    public void An_empty_catalogue_is_still_one()
    {
        using var places = JsonDocument.Parse(SearchCatalogue.Of("/assets/", [], [], Office, Words).Places.Content);

        places.RootElement.GetProperty("entries").GetArrayLength().ShouldBe(0);
    }

    private static void Approve(CatalogueFile file, string name) =>
        Encoding.UTF8.GetString(file.Content).ShouldMatchApproved(options =>
            options.NoDiff().SubFolder("Snapshots").WithDiscriminator(name).WithFileExtension("json"));
}
