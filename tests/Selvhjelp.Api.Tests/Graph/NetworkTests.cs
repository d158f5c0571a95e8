using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Tests.Graph.Relations;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Networks and agreements: their life, their parties, and how they are reached.</summary>
public sealed class NetworkTests
{
    private static readonly DirectoryGraph WithOffices = DirectoryGraph.Build(
        SeedGraph.Facts with { DistrictOffices = [.. SeedGraph.Facts.DistrictOffices.Select(WithEmail)] });

    [Fact]
    public void The_history_is_what_was_before_and_then_the_present()
    {
        var history = Network(HandedOver.Graph, "nw-drammen").History;
        history.Select(period => (period.Stage!.Code, period.RunningParty!.Name, period.From?.ToString(), period.To?.ToString(), period.AsOfYear)).ShouldBe(
        [
            ("started", "Selvhjelp Norge, distriktskontoret i Tønsberg", "2020", null, 2020),
            ("handing_over", "Et annet oppdiktet forum", null, "2025-03", 2023),
            ("run_locally", HandedOver.Outsider, "2025-03", null, 2026),
        ]);
    }

    [Fact]
    public void A_network_without_a_past_has_its_present_alone_and_no_invented_beginning()
    {
        Network(SeedGraph.Current, "nw-drammen").History.ShouldHaveSingleItem().From!.Value.ToString().ShouldBe("2020");
        var oslo = Network(SeedGraph.Current, "nw-nso");
        oslo.Since!.Value.ToString().ShouldBe("2017");
        oslo.History.ShouldHaveSingleItem().From.ShouldBeNull();
        oslo.History[0].RunningParty.ShouldBeSameAs(oslo.RunningParty);
    }

    [Fact]
    public void An_office_no_longer_runs_what_it_handed_over_and_still_tells_of_it()
    {
        var office = HandedOver.Graph.DistrictOffices.Items.Single(office => office.Key == "do-tonsberg");
        office.RunNetworks.ShouldBeEmpty();
        office.NetworkPeriods.ShouldHaveSingleItem().Network.Key.ShouldBe("nw-drammen");
        office.NetworkMemberships.ShouldHaveSingleItem().Network.Key.ShouldBe("nw-synthetic");
    }

    [Fact]
    public void Parties_stand_in_the_order_of_the_source()
    {
        HandedOver.Graph.Agreement("oppdiktet-avtale")!.Parties.Select(party => party.Name).ShouldBe(
            [HandedOver.Outsider, "Kommunalt lærings- og mestringssenter, Tromsø kommune"]);
        SeedGraph.Current.Agreements.Items.Single(agreement => agreement.Key == "ag-link-vt").Parties.Count.ShouldBe(8);
    }

    [Fact]
    public void An_agreement_for_a_county_that_ended_is_found_in_those_that_it_became()
    {
        var agreement = SeedGraph.Current.Agreements.Items.Single(item => item.Key == "ag-link-vt");

        agreement.County.ShouldNotBeNull().Number.ShouldBe("38");
        Having(county => county.Agreements.Contains(agreement)).ShouldBe(["38", "39", "40"], ignoreOrder: true);
        SeedGraph.Current.Agreements.Items.Single(item => item.Key == "ag-commission").County.ShouldBeNull("the whole country is no county");
        SeedGraph.Current.Agreements.Items.Where(item => item.Municipality is not null).ShouldAllBe(item => item.County == null);
    }

    [Fact]
    public void A_county_has_its_authority()
    {
        var authorities = SeedGraph.Current.Organisations.Items.Where(organisation => organisation.Kind.Code == "county_authority").ToList();

        authorities.Where(authority => authority.County is not null).ToDictionary(authority => authority.Key, authority => authority.County!.Number)
            .ShouldBe(new Dictionary<string, string> { ["org-vestland-fk"] = "46", ["org-vt-fk"] = "38" }, ignoreOrder: true);
        Having(county => county.Organisations.Any(item => item.Key == "org-vestland-fk")).ShouldBe(["46"]);
        Having(county => county.Organisations.Any(item => item.Key == "org-vt-fk")).ShouldBe(["38", "39", "40"], ignoreOrder: true);
    }

    [Fact]
    public void A_network_is_reached_through_who_runs_it()
    {
        var contact = Network(SeedGraph.Current, "nw-tromso-igangsettere").Contact;
        contact.Phone.ShouldBe("77 75 79 30");
        contact.Entry.ShouldBeOfType<ContactPoint>().Key.ShouldBe("cp-tromso-lms");
        contact.IsFallback.ShouldBeFalse();
    }

    [Fact]
    public void A_network_whose_runner_has_no_own_is_reached_through_the_office_of_its_place()
    {
        // Røde Kors runs one in two counties with one office.
        var contact = Network(WithOffices, "nw-forum-mental-helse").Contact;
        contact.Email.ShouldBe("do-trondheim@example.no");
        contact.IsFallback.ShouldBeTrue();
        Network(WithOffices, "nw-folkehelse-vt").Contact.Email.ShouldBe("do-tonsberg@example.no");
        // Buskerud and Innlandet have different offices, Europe has none.
        Network(WithOffices, "nw-hallingdal-valdres-numedal").Contact.Entry.ShouldBe(WithOffices.HeadOffice);
        Network(WithOffices, "nw-eexm").Contact.Entry.ShouldBe(WithOffices.HeadOffice);
        // The office runs this one itself.
        Network(WithOffices, "nw-hedmark").Contact.Email.ShouldBe("do-brumunddal@example.no");
        Network(WithOffices, "nw-hedmark").Contact.IsFallback.ShouldBeFalse();
    }

    [Fact]
    public void An_agreement_is_reached_through_its_most_local_party_or_else_the_office_of_its_place()
    {
        HandedOver.Graph.Agreement("oppdiktet-avtale")!.Contact.Phone.ShouldBe("77 75 79 30");
        Agreement("ag-bergen-eldre").Contact.Email.ShouldBe("do-bergen@example.no");
        Agreement("ag-bergen-eldre").Contact.IsFallback.ShouldBeFalse("the office is a party");
        Agreement("ag-bergen-krise").Contact.Email.ShouldBe("do-bergen@example.no");
        Agreement("ag-bergen-krise").Contact.IsFallback.ShouldBeTrue("the office only helps there");
        Agreement("ag-commission").Contact.Entry.ShouldBe(WithOffices.HeadOffice);

        static Agreement Agreement(string key) => WithOffices.Agreements.Items.Single(agreement => agreement.Key == key);
    }

    [Fact]
    public void A_contact_point_that_receives_nobody_is_no_way_to_its_network()
    {
        Network(RunBy("paused"), "nw-run").Contact.Entry.Id.ShouldBe(SeedGraph.Current.HeadOffice.Id);
        Network(RunBy("active"), "nw-run").Contact.Email.ShouldBe("runner@example.no");

        static DirectoryGraph RunBy(string status) => DirectoryGraph.Build(
            SeedGraph.Facts with
            {
                ContactPoints = [.. SeedGraph.Facts.ContactPoints, SeedGraph.ContactPoint("runner", municipality: "5501", status: status, email: "runner@example.no")],
                Networks = [Run("cp-runner")],
            });
    }

    [Fact]
    public void A_party_that_is_not_there_is_refused() =>
        Should.Throw<InvalidDataException>(() => DirectoryGraph.Build(SeedGraph.Facts with { Networks = [Run("org-lost")] }))
            .Message.ShouldBe("There is no party with the key 'org-lost'.");

    private static NetworkRow Run(string party) => new()
    {
        Key = "nw-run",
        Slug = "oppdiktet",
        Name = "Oppdiktet nettverk",
        Kind = "other_network",
        RunningPartyKey = party,
        Sources = ["syntetisk"],
        AsOfYear = 2026,
        AsOfBasis = "stated",
    };

    // The seed's offices have no phone or e-mail of their own.
    private static DistrictOfficeRow WithEmail(DistrictOfficeRow row) => new()
    {
        Key = row.Key,
        Slug = row.Slug,
        Name = row.Name,
        Kind = row.Kind,
        Town = row.Town,
        MunicipalityNumber = row.MunicipalityNumber,
        Status = row.Status,
        Email = $"{row.Key}@example.no",
        Sources = row.Sources,
        AsOfYear = row.AsOfYear,
        AsOfBasis = row.AsOfBasis,
    };

    private static Network Network(DirectoryGraph graph, string key) => graph.Networks.Items.Single(network => network.Key == key);

    private static string[] Having(Func<County, bool> has) => [.. SeedGraph.Current.Counties.Items.Where(has).Select(county => county.Number)];
}
