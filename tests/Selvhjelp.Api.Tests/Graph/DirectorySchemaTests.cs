using System.Text.Json;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>The contract is bound to the graph, and answers what it promises.</summary>
public sealed class DirectorySchemaTests
{
    [Fact]
    public void Every_field_of_the_contract_is_bound() =>
        DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)).Schema.FindType("FinderAnswer").ShouldNotBeNull();

    [Fact]
    public async Task Postal_code_9008()
    {
        var answer = (await Ask.Data(
            """
            { finder(place: "9008") {
                place match explanation
                municipality { number name slug county { name } point { latitude } centre { place } validFrom validTo }
                county { name } candidates { name }
                districtOffice { name town } officeStatement
                linkCentres { name status { code { code } asOf note } }
                contactPoints(first: 2) { distanceKm nearness contactPoint { name phone verification lastVerified contact { phone isFallback entry { __typename name } } } }
                digitalOffers { name }
                contact { email phone isFallback entry { name slug } }
            } }
            """)).GetProperty("finder");
        Text(answer, "match").ShouldBe("POSTAL_CODE");
        Text(answer, "explanation").ShouldBe("9008 er et postnummer i Tromsø kommune.");
        Text(answer, "municipality", "validFrom").ShouldBe("2024-01-01");
        answer.GetProperty("municipality").GetProperty("validTo").ValueKind.ShouldBe(JsonValueKind.Null);
        Text(answer, "municipality", "county", "name").ShouldBe("Troms");
        answer.GetProperty("county").ValueKind.ShouldBe(JsonValueKind.Null);
        Text(answer, "districtOffice", "town").ShouldBe("Alta");
        Text(answer.GetProperty("linkCentres")[0], "status", "asOf").ShouldBe("2023");

        var first = answer.GetProperty("contactPoints")[0];
        first.GetProperty("distanceKm").GetInt32().ShouldBe(0);
        Text(first, "nearness").ShouldBe("HERE");
        Text(first, "contactPoint", "name").ShouldBe("Kommunalt lærings- og mestringssenter, Tromsø kommune");
        Text(first, "contactPoint", "contact", "entry", "__typename").ShouldBe("ContactPoint");
        Text(first, "contactPoint", "verification").ShouldBe("UNCONFIRMED");
        answer.GetProperty("contactPoints")[1].GetProperty("distanceKm").GetInt32().ShouldBe(170);
        Text(answer, "contact", "phone").ShouldBe("77 75 79 30");
    }

    [Fact]
    public async Task Any_object_is_found_again_by_its_id()
    {
        var entries = await Ask.Data(
            "{ counties(first: 1) { nodes { id } } municipalities(last: 1) { nodes { id } } postalCodes(first: 1) { nodes { id } } districtOffices(first: 1) { nodes { id } } "
            + "linkCentres(first: 1) { nodes { id } } contactPoints(first: 1) { nodes { id } } organisations(first: 1) { nodes { id } } acuteHelpLines(first: 1) { nodes { id } } }");
        var ids = entries.EnumerateObject().Select(list => list.Value.GetProperty("nodes")[0].GetProperty("id").GetString()!).ToArray();
        var nodes = (await Ask.Data($"{{ nodes(ids: [{string.Join(", ", ids.Select(id => $"\"{id}\""))}, \"nobody\"]) {{ __typename id ... on Sourced {{ sources }} }} }}")).GetProperty("nodes");
        nodes.EnumerateArray().SkipLast(1).Select(node => Text(node, "id")).ShouldBe(ids);
        nodes.EnumerateArray().SkipLast(1).Select(node => Text(node, "__typename")).ShouldBe(
            ["County", "Municipality", "PostalCode", "DistrictOffice", "LinkCentre", "ContactPoint", "PartnerOrganisation", "AcuteHelpLine"]);
        nodes[8].ValueKind.ShouldBe(JsonValueKind.Null);
        (await Ask.Data("{ node(id: \"TXVuaWNpcGFsaXR5OjU1MDE\") { ... on Municipality { name } } }")).GetProperty("node").GetProperty("name").GetString().ShouldBe("Tromsø");
    }

    [Fact]
    public async Task Each_kind_has_a_look_up_by_its_address_on_the_site()
    {
        var data = await Ask.Data(
            """
            { county(slug: "troms") { number } municipality(slug: "heroy-nordland") { number } municipalityByNumber(number: "5401") { inForce slug }
              postalCode(code: "9008") { place category { label } } headOffice { kind { code } established address { street postalCode { code } } }
              nobody: contactPoint(slug: "finnes-ikke") { name } revision { number date committedAt } }
            """);
        Text(data, "county", "number").ShouldBe("55");
        Text(data, "municipality", "number").ShouldBe("1818");
        data.GetProperty("municipalityByNumber").GetProperty("inForce").GetBoolean().ShouldBeFalse();
        Text(data, "postalCode", "place").ShouldBe("Tromsø");
        Text(data, "headOffice", "established").ShouldBe("2006");
        Text(data, "headOffice", "address", "postalCode", "code").ShouldBe("0364");
        data.GetProperty("nobody").ValueKind.ShouldBe(JsonValueKind.Null);
        Text(data, "revision", "date").ShouldBe("2026-11-21");
        Text(data, "revision", "committedAt").ShouldEndWith("Z");
    }

    [Fact]
    public async Task A_search_gives_hits_of_any_kind()
    {
        var hits = (await Ask.Data("{ search(text: \"Tromsø\", first: 3, kinds: [MUNICIPALITY, LINK_CENTRE]) { hits { kind title matched entry { ... on Municipality { number } ... on LinkCentre { slug } } } } }")).GetProperty("search").GetProperty("hits");
        Text(hits[0], "kind").ShouldBe("MUNICIPALITY");
        Text(hits[0], "entry", "number").ShouldBe("5501");
        Text(hits[1], "kind").ShouldBe("LINK_CENTRE");
        hits.GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("{ counties(first: 1, last: 1) { totalCount } }", "Give 'first' or 'last', not both.")]
    [InlineData("{ counties(first: -1) { totalCount } }", "'first' must be from 0 to 1000; it is -1.")]
    [InlineData("{ counties(after: \"x\") { totalCount } }", "'after' is not a cursor of this list. Use 'cursor', 'startCursor' or 'endCursor' of an earlier page.")]
    [InlineData("{ search(text: \"a\", first: 101) { totalCount } }", "'first' must be from 1 to 100; it is 101.")]
    [InlineData("{ finder(place: \"Tromsø\") { contactPoints(first: 51) { distanceKm } } }", "'first' must be from 0 to 50; it is 51.")]
    [InlineData("{ finder(place: \"Tromsø\") { digitalOffers(first: 51) { name } } }", "'first' must be from 0 to 50; it is 51.")]
    [InlineData("{ finder(place: \"xyzzy\") { digitalOffers(first: -1) { name } } }", "'first' must be from 0 to 50; it is -1.")]
    public async Task Bad_arguments_are_told_as_errors_of_the_field(string query, string message) => (await Ask.Error(query)).ShouldBe(message);

    [Fact]
    public async Task A_place_longer_than_any_name_is_refused_instead_of_repeated() =>
        (await Ask.Error($"{{ finder(place: \"{new string('å', 201)}\") {{ place }} }}")).ShouldBe("'place' must be at most 200 characters; it is 201.");

    [Fact]
    public async Task More_than_a_hundred_ids_are_refused()
    {
        var ids = string.Join(", ", Enumerable.Repeat("\"x\"", 101));
        (await Ask.Error($"{{ nodes(ids: [{ids}]) {{ id }} }}")).ShouldBe("At most 100 ids can be asked for at once; there are 101. Ask in several requests.");
    }

    [Fact]
    public async Task A_digital_contact_point_is_told_with_the_head_office_and_no_place()
    {
        var graph = SeedGraph.With(SeedGraph.ContactPoint("digital", name: "Syntetisk samtalegruppe på nett"));
        var offer = (await Ask.Data("{ finder(place: \"xyzzy\") { digitalOffers { name municipality { name } municipalitiesServed { name } districtOffice { name } contact { email isFallback } } } }", graph))
            .GetProperty("finder").GetProperty("digitalOffers")[0];
        Text(offer, "name").ShouldBe("Syntetisk samtalegruppe på nett");
        offer.GetProperty("municipality").ValueKind.ShouldBe(JsonValueKind.Null);
        offer.GetProperty("contact").GetProperty("isFallback").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Digital_offers_are_by_name_and_as_many_as_are_asked_for()
    {
        var graph = SeedGraph.With(
        [
            .. Enumerable.Range(0, 60).Reverse().Select(i => SeedGraph.ContactPoint($"digital-{i}", name: $"Syntetisk 0 nettgruppe {i:00}")),
            SeedGraph.ContactPoint("digital-unknown", name: "Syntetisk 1 nettgruppe", status: null),
            SeedGraph.ContactPoint("digital-closed", name: "Syntetisk 0 nedlagt nettgruppe", status: "closed"),
            SeedGraph.ContactPoint("digital-paused", name: "Syntetisk 0 hvilende nettgruppe", status: "paused"),
        ]);

        (await Names("")).ShouldBe(Expected(20));
        (await Names("(first: 3)")).ShouldBe(Expected(3));
        (await Names("(first: 50)")).ShouldBe(Expected(50));
        (await Names("(first: 0)")).ShouldBeEmpty();
        // As the contract says.
        var all = """{ municipality: null, municipalitiesServed: { none: {} }, not: { status: { code: { code: { in: ["closed", "paused"] } } } } }""";
        (await File.ReadAllTextAsync(DirectorySchema.DefaultPath, TestContext.Current.CancellationToken)).ShouldContain($"`contactPoints(where: {all})`");
        (await Ask.Data($"{{ contactPoints(where: {all}) {{ totalCount }} }}", graph)).GetProperty("contactPoints").GetProperty("totalCount").GetInt32().ShouldBe(61);

        async Task<IEnumerable<string>> Names(string arguments) => (await Ask.Data($"{{ finder(place: \"Tromsø\") {{ digitalOffers{arguments} {{ name }} }} }}", graph))
            .GetProperty("finder").GetProperty("digitalOffers").EnumerateArray().Select(offer => Text(offer, "name"));

        static IEnumerable<string> Expected(int count) => Enumerable.Range(0, count).Select(i => $"Syntetisk 0 nettgruppe {i:00}");
    }

    [Fact]
    public async Task Nothing_that_an_editor_noted_in_English_is_public()
    {
        var everything = (await Ask.Data(
            "{ contactPoints { nodes { name offer status { note } } } linkCentres { nodes { name fundingNote services status { note } } } organisations(first: 1000) { nodes { name relation aliases } } districtOffices { nodes { name status { note } } } }")).ToString();
        foreach (var note in SeedGraph.Facts.ContactPoints.Select(row => row.RoleInSource).Concat(SeedGraph.Facts.LinkCentres.Select(row => row.Note)).OfType<string>())
            everything.ShouldNotContain(note);
    }

    private static string Text(JsonElement element, params string[] path) =>
        path.Aggregate(element, (at, name) => at.GetProperty(name)).GetString()!;
}
