using System.Globalization;
using System.Xml.Linq;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Exports;

/// <summary>What is new, changed and closed since the release before, held against RFC 4287.</summary>
public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly DirectoryInfo release = Directory.CreateTempSubdirectory("selvhjelp-release-");

    [Fact]
    public void The_first_release_has_a_feed_without_entries()
    {
        var feed = FeedOf(Exported.OfAll());
        feed.Elements(Atom + "entry").ShouldBeEmpty();
        ((string?)feed.Element(Atom + "updated")).ShouldBe("2026-11-22T00:00:00Z");
        ShouldBeWhole(feed);
    }

    [Fact]
    public void Nothing_is_told_when_nothing_has_changed_and_the_feed_is_the_same_the_day_after()
    {
        Exported.OfAll().WriteTo(release.FullName);
        var tomorrow = new DirectoryFacts(new Revision(13, new DateOnly(2026, 11, 23)), "hovedkontoret", SyntheticFacts.Lists());
        Exported.Of(tomorrow, release.FullName).Text("/data/feed.atom").ShouldBe(Exported.OfAll().Text("/data/feed.atom"));
    }

    [Fact]
    public void New_changed_closed_and_removed_entries_are_told_with_a_way_to_them()
    {
        Exported.OfAll().WriteTo(release.FullName);
        var lists = SyntheticFacts.Lists();
        var closed = lists.ContactPoints.Single(p => p.Slug == SyntheticFacts.ClosedPoint.Slug);
        var feed = FeedOf(Exported.Of(Later(lists with
        {
            ContactPoints =
            [
                SyntheticFacts.ContactPoint() with { Status = closed.Status },
                closed,
                SyntheticFacts.DigitalOffer() with { Slug = "enda-et", Name = "Enda et oppdiktet" },
            ],
            LinkCentres = [SyntheticFacts.OpenCentre() with { Town = "Et annet sted", Services = ["noe nytt"] }, lists.LinkCentres[1]],
        }), release.FullName));

        ShouldBeWhole(feed);
        feed.Elements(Atom + "entry").Select(e => ((string?)e.Element(Atom + "title"), (string?)e.Element(Atom + "link")?.Attribute("href"))).ShouldBe(
        [
            ("Nedlagt: Oppdiktet kontaktpunkt", "https://example.org/kontaktpunkt/oppdiktet-kontaktpunkt/"),
            ("Ny: Enda et oppdiktet", "https://example.org/kontaktpunkt/enda-et/"),
            ("Tatt ut: Oppdiktet gruppe på nett", "https://example.org/kontaktpunkt/"),
            ("Endret: LINK Prøvevik (oppdiktet)", "https://example.org/link/link-provevik/"),
        ]);
        ((string?)feed.Elements(Atom + "entry").Last().Element(Atom + "summary")).ShouldBe("LINK-senter. Endret: sted, tilbud.");
    }

    [Fact]
    public void A_new_phone_of_the_office_that_helps_instead_is_told_once()
    {
        Exported.OfAll().WriteTo(release.FullName);
        var contact = SyntheticFacts.HeadContact with { Phone = "22 00 00 00" };
        var fallback = contact with { IsFallback = true };
        var lists = SyntheticFacts.Lists();
        var feed = FeedOf(Exported.Of(Later(lists with
        {
            DistrictOffices = [SyntheticFacts.HeadOffice() with { Contact = contact }, SyntheticFacts.DistrictOffice() with { Contact = fallback }],
            Organisations = [.. lists.Organisations.Select(o => o with { Contact = fallback })],
            Networks = [.. lists.Networks.Select(n => n with { Contact = fallback })],
        }), release.FullName));

        feed.Elements(Atom + "entry").Select(e => (string?)e.Element(Atom + "title")).ShouldBe(["Endret: Oppdiktet hovedkontor"]);
    }

    [Fact]
    public void Lists_in_another_order_are_no_news_and_another_item_is()
    {
        var lists = SyntheticFacts.Lists();
        FactLists With(params string[] services) => lists with
        {
            LinkCentres = [SyntheticFacts.OpenCentre() with { Services = services, CoveredMunicipalities = [.. SyntheticFacts.OpenCentre().CoveredMunicipalities.Reverse()] }, lists.LinkCentres[1]],
        };
        Exported.Of(SyntheticFacts.Of(lists with { LinkCentres = [SyntheticFacts.OpenCentre() with { Services = ["rom", "rom", "kurs"] }, lists.LinkCentres[1]] })).WriteTo(release.FullName);

        FeedOf(Exported.Of(Later(With("kurs", "rom", "rom")), release.FullName)).Elements(Atom + "entry").ShouldBeEmpty();
        FeedOf(Exported.Of(Later(With("kurs", "kurs", "rom")), release.FullName)).Elements(Atom + "entry").Select(e => (string?)e.Element(Atom + "summary")).ShouldBe(["LINK-senter. Endret: tilbud."]);
    }

    [Fact]
    public void Earlier_entries_stay_newest_first_and_a_hundred_are_kept()
    {
        Exported.OfAll().WriteTo(release.FullName);
        for (var turn = 1; turn <= 35; turn++)
        {
            var lists = SyntheticFacts.Lists();
            var changed = lists with { ContactPoints = [.. lists.ContactPoints.Select(p => p with { Offer = $"Utgave {turn}" })] };
            Exported.Of(new DirectoryFacts(new Revision(12 + turn, new DateOnly(2026, 11, 22).AddDays(turn)), "hovedkontoret", changed), release.FullName).WriteTo(release.FullName);
        }

        var feed = XDocument.Load(Path.Join(release.FullName, "/data/feed.atom")).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Count.ShouldBe(100);
        entries.Select(e => (string?)e.Element(Atom + "id")).ShouldBeUnique();
        var times = entries.Select(e => DateTimeOffset.Parse((string)e.Element(Atom + "updated")!, CultureInfo.InvariantCulture)).ToList();
        times.ShouldBe(times.OrderDescending());
        ShouldBeWhole(feed);
    }

    [Theory]
    [InlineData("/data/directory.json", "{")]
    [InlineData("/data/directory.json", "[]")]
    [InlineData("/data/directory.json", "{\"contactPoints\":[{}]}")]
    [InlineData("/data/directory.json", "")]
    [InlineData("/data/feed.atom", "<feed")]
    [InlineData("/data/feed.atom", "<rss/>")]
    [InlineData("/data/feed.atom", "<!DOCTYPE feed [<!ENTITY a 'b'>]><feed xmlns=\"http://www.w3.org/2005/Atom\">&a;</feed>")]
    public void A_broken_file_of_the_release_before_is_told_of_and_passed_over(string path, string content)
    {
        Exported.OfAll().WriteTo(release.FullName);
        File.WriteAllText(Path.Join(release.FullName, path), content);

        var files = Exported.Of(Later(SyntheticFacts.Lists()), release.FullName);

        files.Warnings.Count.ShouldBe(1);
        files.Warnings[0].ShouldStartWith(path + " of the previous release cannot be");
        ShouldBeWhole(FeedOf(files));
    }

    [Fact]
    public void A_release_without_open_data_is_no_release_to_compare_with()
    {
        var files = Exported.Of(SyntheticFacts.All(), release.FullName);
        files.Warnings.ShouldBeEmpty();
        FeedOf(files).Elements(Atom + "entry").ShouldBeEmpty();
    }

    public void Dispose() => release.Delete(recursive: true);

    private static DirectoryFacts Later(FactLists lists) => new(new Revision(20, new DateOnly(2026, 12, 1)), "hovedkontoret", lists);

    private static XElement FeedOf(Exported files) => XDocument.Parse(files.Text("/data/feed.atom")).Root!;

    // Sections 4.1.1 and 4.1.2: what a feed and an entry must have.
    private static void ShouldBeWhole(XElement feed)
    {
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var part in new[] { "id", "title", "updated", "author" }) feed.Elements(Atom + part).Count().ShouldBe(1, part);
        feed.Elements(Atom + "link").ShouldContain(l => (string?)l.Attribute("rel") == "self");
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            foreach (var part in new[] { "id", "title", "updated" }) entry.Elements(Atom + part).Count().ShouldBe(1, part);
            entry.Elements(Atom + "link").ShouldContain(l => (string?)l.Attribute("rel") == "alternate");
            Uri.TryCreate((string?)entry.Element(Atom + "id"), UriKind.Absolute, out _).ShouldBeTrue();
        }
    }
}
