using System.Text.RegularExpressions;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pages;

/// <summary>What a visitor is told, one page of each kind. All of it is made up.</summary>
public sealed class PageSnapshotTests
{
    [Theory]
    [InlineData("/", "front")]
    [InlineData("/kommune/provevik/", "municipality-with-contact-point")]
    [InlineData("/kommune/anes/", "municipality-without")]
    [InlineData("/kommune/tomoya/", "area-without-municipality")]
    [InlineData("/fylke/oppdiktet-fylke/", "county")]
    [InlineData("/kontor/provevik/", "office")]
    [InlineData("/link/link-provevik/", "link-centre")]
    [InlineData("/link/link-anes/", "link-centre-closed")]
    [InlineData("/kontaktpunkt/oppdiktet-kontaktpunkt/", "contact-point")]
    [InlineData("/kontaktpunkt/nedlagt-kontaktpunkt/", "contact-point-closed")]
    [InlineData("/organisasjon/provevik-frivilligsentral/", "organisation")]
    [InlineData("/organisasjon/anes-frisklivssentral/", "local-service")]
    [InlineData("/a-aa/", "a-to-z")]
    [InlineData("/fylke/", "counties")]
    [InlineData("/kontor/", "offices")]
    [InlineData("/link/", "link-centres")]
    [InlineData("/kontaktpunkt/", "contact-points")]
    [InlineData("/organisasjon/", "organisations")]
    [InlineData("/organisasjon/niva/", "organisations-by-level")]
    [InlineData("/organisasjon/forkortelser/", "abbreviations")]
    [InlineData("/organisasjon/oppdiktede-foreninger/", "generic-organisation")]
    [InlineData("/nettverk/", "networks")]
    [InlineData("/nettverk/oppdiktet-nettverk/", "network")]
    [InlineData("/nettverk/avsluttet-nettverk/", "network-ended")]
    [InlineData("/avtale/", "agreements")]
    [InlineData("/avtale/oppdiktet-avtale/", "agreement")]
    [InlineData("/avtale/avsluttet-avtale/", "agreement-ended")]
    [InlineData("/nokkeltall/", "key-figures")]
    [InlineData("/dekning/", "coverage")]
    [InlineData("/samarbeid/", "cooperation")]
    [InlineData("/samarbeid/frivilligsentral/", "contribution")]
    [InlineData("/kommune/provevik/samarbeid/", "municipality-cooperation")]
    [InlineData("/kommune/anes/samarbeid/", "municipality-cooperation-possible")]
    [InlineData("/kommune/tomoya/samarbeid/", "municipality-cooperation-nobody")]
    [InlineData("/digitalt/", "digital")]
    [InlineData("/hva-er-en-selvhjelpsgruppe/", "text")]
    [InlineData("/data/", "open-data")]
    [InlineData("/om/", "about")]
    [InlineData("/personvern/", "privacy")]
    [InlineData("/tilgjengelighet/", "accessibility")]
    [InlineData("/404.html", "not-found")]
    [InlineData("/nn/", "front-nn")]
    [InlineData("/en/", "front-en")]
    [InlineData("/nn/kommune/provevik/", "municipality-with-contact-point-nn")]
    [InlineData("/en/kommune/provevik/", "municipality-with-contact-point-en")]
    [InlineData("/nn/kommune/anes/", "municipality-without-nn")]
    [InlineData("/en/kommune/anes/", "municipality-without-en")]
    [InlineData("/nn/fylke/oppdiktet-fylke/", "county-nn")]
    [InlineData("/en/fylke/oppdiktet-fylke/", "county-en")]
    [InlineData("/nn/kontaktpunkt/oppdiktet-kontaktpunkt/", "contact-point-nn")]
    [InlineData("/en/kontaktpunkt/oppdiktet-kontaktpunkt/", "contact-point-en")]
    [InlineData("/nn/link/link-provevik/", "link-centre-nn")]
    [InlineData("/en/link/link-provevik/", "link-centre-en")]
    [InlineData("/nn/nettverk/oppdiktet-nettverk/", "network-nn")]
    [InlineData("/en/nettverk/oppdiktet-nettverk/", "network-en")]
    [InlineData("/nn/organisasjon/provevik-frivilligsentral/", "organisation-nn")]
    [InlineData("/en/organisasjon/provevik-frivilligsentral/", "organisation-en")]
    public async Task Page_says_what_it_said(string path, string name)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        // Head, menu, acute help and foot are the same everywhere: the front page shows them, the others only what is theirs.
        var html = site.Page(path);
        Readable(path is "/" or "/nn/" or "/en/" ? html : MainOf(html)).ShouldMatchApproved(c => c
            .SubFolder("Snapshots").WithFilenameGenerator((_, _, type, extension) => $"{name}.{type}.{extension}").WithFileExtension("html").NoDiff());
    }

    [Theory]
    [InlineData("https://link.example.no", "Ta kontakt med LINK-senteret")]
    [InlineData(null, "Vi har ingen telefon, e-post eller nettside til senteret.")]
    public async Task Municipality_with_only_a_LINK_centre_is_sent_there_if_it_can_be_reached(string? website, string words)
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Municipalities = [SyntheticFacts.MunicipalityWithPoint(), SyntheticFacts.MunicipalityWithout() with { LinkCentres = [SyntheticFacts.OpenLink] }],
            LinkCentres = [SyntheticFacts.OpenCentre() with { Website = website }, lists.LinkCentres[1]],
        }));
        var page = site.Page("/kommune/anes/");
        page.ShouldContain(words);
        page.ShouldContain("men et LINK-senter dekker kommunen.");
    }

    [Fact]
    public async Task County_without_contact_point_leads_on_to_the_head_office_and_to_the_nearest_ones()
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Counties = [SyntheticFacts.County() with { ContactPoints = [] }],
        }));
        var section = site.Page("/fylke/oppdiktet-fylke/").Split("id=\"kontaktpunkter\"")[1].Split("</section>")[0];
        section.ShouldContain("href=\"mailto:post@example.no\"");
        section.ShouldContain("De nærmeste kontaktpunktene vi kjenner til:");
        section.ShouldContain($"href=\"/kontaktpunkt/{SyntheticFacts.OpenPoint.Slug}/\"");
    }

    [Theory]
    [InlineData("open", "Åpent", true)]
    [InlineData("closing", "Avvikles", false)]
    public async Task County_without_contact_point_tells_first_of_a_LINK_centre_that_is_open(string status, string label, bool first)
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Counties = [SyntheticFacts.County() with { ContactPoints = [], LinkCentres = [SyntheticFacts.OpenLink] }],
            LinkCentres = [SyntheticFacts.OpenCentre() with { Status = new Status(new Code(status, label, null), "2020", null) }, lists.LinkCentres[1]],
        }));
        var page = site.Page("/fylke/oppdiktet-fylke/");
        (page.IndexOf("id=\"link\"", StringComparison.Ordinal) < page.IndexOf("id=\"kontaktpunkter\"", StringComparison.Ordinal)).ShouldBe(first);
    }

    [Fact]
    public async Task Offices_are_told_of_in_the_past_with_the_year_of_the_source_and_the_head_office_helps_everywhere()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(SyntheticFacts.Lists() with
        {
            KeyFigures = [SyntheticCooperation.Figure("district_offices", 2019, "Distriktskontorer", 6)],
        }));
        var page = site.Page("/kontor/");
        page.ShouldContain("I 2019 hadde Selvhjelp Norge et hovedkontor og 6 distriktskontorer.");
        page.ShouldContain("Hovedkontoret hjelper deg uansett hvor du bor");
        page.ShouldContain("Området i 2020, slik vi leser kildene: Oppdiktet fylke.");
    }

    [Fact]
    public async Task LINK_centre_that_was_about_to_open_says_when_that_was_and_that_we_know_no_more()
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        var opening = new Status(new Code("opening", "Under oppstart", "Senteret er under oppstart"), "2020", null);
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            LinkCentres = [SyntheticFacts.OpenCentre() with { Status = opening }, lists.LinkCentres[1]],
        }));
        site.Page($"/link/{SyntheticFacts.OpenLink.Slug}/").ShouldContain("I 2020: Senteret er under oppstart.</strong> Vi vet ikke hva som har skjedd siden.");
    }

    [Fact]
    public async Task Every_page_has_acute_help_with_numbers_to_call()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        foreach (var file in site.Pages())
        {
            var html = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            html.ShouldMatch("<h2 id=\"akutt-tittel\">(Trenger du hjelp nå|Treng du hjelp no|Do you need help now)\\?</h2>", file);
            html.ShouldContain("href=\"tel:113\"", customMessage: file);
        }
    }

    [Fact]
    public async Task No_page_has_an_empty_paragraph_though_the_head_office_is_without_phone_and_email()
    {
        var lists = SyntheticFacts.Lists();
        var office = SyntheticFacts.HeadOffice() with { Contact = SyntheticFacts.HeadContact with { Phone = null, Email = null } };
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with { DistrictOffices = [office, .. lists.DistrictOffices.Where(o => o.Slug != office.Slug)] }));
        foreach (var file in site.Pages())
        {
            // But for those that a script fills.
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldNotMatch(@"<p(\s(?![^>]*(role=""status""|data-age))[^>]*)?>\s*</p>", file);
        }
    }

    [Fact]
    public async Task Who_answers_for_a_network_is_named_as_bokmaal_on_a_page_in_another_language()
    {
        var lists = SyntheticFacts.Lists();
        var network = SyntheticCooperation.Network() with { Contact = SyntheticFacts.ContactPoint().Contact };
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with { Networks = [network, .. lists.Networks.Skip(1)] }));
        site.Page($"/en/nettverk/{network.Slug}/").ShouldMatch($"<span lang=\"nb\">{SyntheticFacts.OpenPoint.Name}</span>\\s+will help you");
    }

    [Fact]
    public async Task Help_line_is_told_in_the_language_of_the_page_where_its_words_are_known_and_in_bokmaal_otherwise()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var page = site.Page("/en/");
        page.ShouldContain(">Call 113 – Medical emergency number</a>");
        page.ShouldContain("<span lang=\"nb\">Ring når det er oppdiktet og står om liv.</span>");
        page.ShouldContain(">Call 99 99 99 99 – <span lang=\"nb\">Oppdiktet krisetelefon</span></a>");
        page.ShouldContain("<span lang=\"nb\">Ring når det er vondt.</span> Open day and night.");
        site.Page("/nn/").ShouldContain(">Ring 113 – Medisinsk naudtelefon</a>");
    }

    [Fact]
    public async Task Digital_page_leads_to_the_help_lines_at_its_foot_and_does_not_list_them_twice()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var page = site.Page("/digitalt/");
        Regex.Count(page, "href=\"tel:113\"").ShouldBe(1);
        page.Split("id=\"linjer\"")[1].Split("</section>")[0].ShouldContain("href=\"#akutt\"");
    }

    [Fact]
    public async Task Contact_point_of_two_counties_is_under_neither_of_them()
    {
        var lists = SyntheticFacts.Lists();
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with
        {
            Municipalities = [SyntheticFacts.MunicipalityWithPoint(), SyntheticFacts.MunicipalityWithout() with { County = SyntheticFacts.CountyPlace with { Number = "91" } }],
            ContactPoints = [.. lists.ContactPoints, SyntheticFacts.DigitalOffer() with { Slug = "felles", MunicipalitiesServed = [SyntheticFacts.WithPoint, SyntheticFacts.Without] }],
        }));
        var page = site.Page("/kontaktpunkt/");
        page.Split(">I flere fylker</h2>")[1].Split("</section>")[0].ShouldContain("href=\"/kontaktpunkt/felles/\"");
        page.Split(">På nett eller telefon</h2>")[1].Split("</section>")[0].ShouldNotContain("/kontaktpunkt/felles/");
    }

    [Fact]
    public async Task Every_municipality_has_a_way_to_make_contact_before_the_acute_help()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        foreach (var slug in new[] { "provevik", "anes", "tomoya" })
        {
            var html = site.Page($"/kommune/{slug}/");
            html[..html.IndexOf("id=\"akutt\"", StringComparison.Ordinal)].ShouldMatch("href=\"(mailto|tel):", slug);
        }
    }

    [Fact]
    public async Task Typed_text_cannot_be_submitted_without_JavaScript()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var field = Regex.Match(site.Page("/"), "<input[^>]*>").Value;
        field.ShouldNotBeEmpty();
        field.ShouldNotContain(" name=");
    }

    private static string MainOf(string html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        return html[start..html.IndexOf("</main>", StringComparison.Ordinal)];
    }

    // The pages' own markup has few line breaks; the test's does, so that a difference can be read.
    private static string Readable(string html) => Regex.Replace(html, @">\s*<", ">\n<");
}
