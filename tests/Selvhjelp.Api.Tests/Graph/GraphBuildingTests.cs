using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>What is decided when a graph is built, and which facts it refuses.</summary>
public sealed class GraphBuildingTests
{
    [Theory]
    [InlineData(null, nameof(Verification.Unconfirmed))]
    [InlineData("2026-11-21", nameof(Verification.Confirmed))]
    [InlineData("2025-11-21", nameof(Verification.Confirmed))]
    [InlineData("2025-11-20", nameof(Verification.Overdue))]
    [InlineData("2012-05-01", nameof(Verification.Overdue))]
    public void Verification_is_decided_for_the_day_of_the_graph(string? lastVerified, string verification) =>
        VerificationRule.On(SeedGraph.Date, lastVerified is null ? null : DateOnly.Parse(lastVerified, null)).ShouldBe(Enum.Parse<Verification>(verification));

    [Fact]
    public void Nothing_of_the_seed_is_confirmed() =>
        SeedGraph.Current.AllNodes().OfType<IDirectoryEntry>().ShouldAllBe(entry => entry.Verification == Verification.Unconfirmed);

    [Fact]
    public void A_status_has_the_year_of_its_source()
    {
        var status = SeedGraph.Current.LinkCentres.Items.Single(centre => centre.Key == "link-lyngen").Status.ShouldNotBeNull();
        status.Code.Code.ShouldBe("closing");
        status.AsOf.ToString().ShouldBe("2017");
        status.Note.ShouldNotBeNull().ShouldStartWith("Mistet tilskudd");
    }

    [Fact]
    public void Municipalities_and_counties_not_in_force_have_no_address_on_the_site()
    {
        foreach (var municipality in SeedGraph.Current.Municipalities.Items) (municipality.Slug is not null).ShouldBe(municipality.InForce);
        SeedGraph.Current.Municipality("heroy-nordland")!.Number.ShouldBe("1818");
        SeedGraph.Current.County("troms")!.Number.ShouldBe("55");
        SeedGraph.Current.Counties.Items.Count(county => county.InForce).ShouldBe(15);
    }

    [Fact]
    public void A_number_is_in_force_from_its_first_day_to_its_last()
    {
        InForce("2023-12-31").ShouldBe(["1507"]);
        InForce("2024-01-01").ShouldBe(["1508", "1580"]);

        static IEnumerable<string> InForce(string date)
        {
            var graph = DirectoryGraph.Build(SeedGraph.Facts with { Date = DateOnly.Parse(date, null) });
            return graph.Municipalities.Items.Where(municipality => municipality.InForce && municipality.Number is "1507" or "1508" or "1580" && municipality.InForce)
                .Select(municipality => municipality.Number).Order();
        }
    }

    [Fact]
    public void Every_municipality_in_force_has_one_office_on_every_day_from_2024()
    {
        foreach (var date in new[] { new DateOnly(2024, 1, 1), SeedGraph.Date, new DateOnly(2030, 1, 1) })
        {
            var graph = DirectoryGraph.Build(SeedGraph.Facts with { Date = date });
            graph.Municipalities.Items.Where(municipality => municipality is { InForce: true, IsArea: false })
                .ShouldAllBe(municipality => municipality.Coverage!.Office != null);
            graph.DistrictOffices.Items.Sum(office => office.Municipalities.Count).ShouldBe(357);
        }
    }

    [Fact]
    public void Names_are_in_Norwegian_order()
    {
        var names = SeedGraph.Current.Municipalities.Items.Where(municipality => municipality.InForce).Select(municipality => municipality.Name).ToList();
        names[0].ShouldBe("Alstahaug");
        names[^1].ShouldBe("Åsnes");
        names.FindIndex(name => name.StartsWith('Ø')).ShouldBeGreaterThan(names.FindLastIndex(name => name.StartsWith('V')));
        names.FindIndex(name => name.StartsWith('Å')).ShouldBeGreaterThan(names.FindLastIndex(name => name.StartsWith('Ø')));
    }

    [Fact]
    public void Former_names_are_of_municipalities_that_no_longer_exist()
    {
        FormerNames("indre-ostfold").ShouldBe(["Askim", "Eidsberg", "Hobøl", "Spydeberg", "Trøgstad"]);
        FormerNames("hamaroy").ShouldBe(["Divtasvuodna", "Tysfjord"]);
        FormerNames("alesund").ShouldBe(["Sandøy", "Skodje", "Ørskog"]);  // not Haram, a municipality again
        FormerNames("nesbyen").ShouldBe(["Nes"]);
        FormerNames("snasa").ShouldBeEmpty();                            // Snåase - Snåsa is its own name

        static IEnumerable<string> FormerNames(string slug) => SeedGraph.Current.Municipality(slug)!.FormerNames;
    }

    [Fact]
    public void A_head_office_that_cannot_be_reached_is_refused()
    {
        var offices = SmallFacts.Facts.DistrictOffices.Where(office => office.Key != "ho-oslo");
        Should.Throw<InvalidDataException>(() => Build(SmallFacts.Facts with { DistrictOffices = [.. offices] })).Message.ShouldContain("one head office");

        var headOffice = SmallFacts.Facts.DistrictOffices.Single(office => office.Key == "ho-oslo");
        var mute = new DistrictOfficeRow
        {
            Key = "ho-oslo",
            Slug = "hovedkontoret",
            Name = headOffice.Name,
            Kind = headOffice.Kind,
            Town = "Oslo",
            MunicipalityNumber = "0301",
            Website = "https://example.no",
            Sources = headOffice.Sources,
            AsOfYear = 2020,
            AsOfBasis = "stated",
        };
        Should.Throw<InvalidDataException>(() => Build(SmallFacts.Facts with { DistrictOffices = [.. offices, mute] })).Message.ShouldContain("phone number or an e-mail");
    }

    [Fact]
    public void Rows_that_lead_nowhere_are_refused()
    {
        Should.Throw<InvalidDataException>(() => Build(SmallFacts.Facts with { ContactPoints = [SeedGraph.ContactPoint("lost", municipality: "9999")] }))
            .Message.ShouldBe("There is no municipality with the key '9999'.");
        Should.Throw<InvalidDataException>(() => Build(SmallFacts.Facts with { ContactPoints = [SeedGraph.ContactPoint("odd", status: "sleeping")] }))
            .Message.ShouldBe("The vocabulary contact_point_status has no code 'sleeping'.");
    }

    [Fact]
    public void Two_offices_for_one_municipality_on_one_day_are_refused()
    {
        var coverage = new CoverageRow
        {
            MunicipalityNumber = "0301",
            OfficeKey = "ho-oslo",
            ValidFrom = new DateOnly(2026, 1, 1),
            Basis = "stated",
            Sources = ["syntetisk"],
            AsOfYear = 2026,
        };
        Should.Throw<InvalidDataException>(() => Build(SmallFacts.Facts with { Coverages = [.. SmallFacts.Facts.Coverages, coverage] })).Message.ShouldContain("0301");
    }

    [Fact]
    public void A_hundred_thousand_contact_points_are_built_and_asked()
    {
        var seats = SeedGraph.Current.Municipalities.Items.Where(municipality => municipality is { InForce: true, IsArea: false }).ToArray();
        var rows = Enumerable.Range(0, 100_000).Select(i => SeedGraph.ContactPoint($"n{i}", municipality: seats[i % seats.Length].Number));
        var graph = SeedGraph.With([.. rows]);
        graph.ContactPoints.Items.Count.ShouldBe(100_008);
        graph.Finder.Find("Tromsø").ContactPoints(50).Count.ShouldBe(50);
    }

    private static DirectoryGraph Build(DirectoryFacts facts) => DirectoryGraph.Build(facts);
}
