using System.Text.Json;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph.Lists;

/// <summary>Lists inside lists, narrowed and ordered, on rows of the seed.</summary>
public sealed class NestedListTests
{
    private static readonly OrderField<County> ByName = new("NAME", new(() => county => OrderKey.Of(county.Name)));
    private static readonly OrderField<County> ByNumber = new("NUMBER", new(() => county => county.Number));

    private static IReadOnlyList<County> Counties => SeedGraph.Current.Counties.Items;

    [Fact]
    public async Task The_filter_of_a_county_gives_what_the_list_of_all_gives_with_the_county_as_a_filter()
    {
        var graph = SeedGraph.With(
            SeedGraph.ContactPoint("paused", municipality: "5501", status: "paused"),
            SeedGraph.ContactPoint("closed", municipality: "5503", status: "closed"),
            SeedGraph.ContactPoint("serving", municipality: "5601", served: ["5501"], status: "closed"),
            SeedGraph.ContactPoint("unknown", municipality: "5501", status: null));
        const string Ended = """status: { code: { code: { in: ["closed", "paused"] } } }""";
        var counties = Nodes(await Ask.Data($"{{ counties(where: {{ inForce: {{ eq: true }} }}) {{ nodes {{ number ended: contactPoints(where: {{ {Ended} }}) {{ slug }} }} }} }}", graph), "counties").ToList();

        counties.Count.ShouldBe(15);
        foreach (var county in counties)
        {
            var here = $$"""county: { number: { eq: "{{county.GetProperty("number").GetString()}}" } }""";
            var all = await Ask.Data($"{{ contactPoints(where: {{ {Ended}, or: [{{ municipality: {{ {here} }} }}, {{ municipalitiesServed: {{ some: {{ {here} }} }} }}] }}) {{ nodes {{ slug }} }} }}", graph);
            Texts(county, "ended", "slug").ShouldBe(Nodes(all, "contactPoints").Select(point => point.GetProperty("slug").GetString()));
        }

        counties.SelectMany(county => Texts(county, "ended", "slug")).Order().ShouldBe(["closed", "paused", "serving", "serving"]);
    }

    [Theory]
    [InlineData("where: { asOfYear: { eq: 2021 } }", "laerings-og-mestringssenter kommunal-laerings-og-mestringstjeneste frivillig-organisasjon")]
    [InlineData("where: { asOfYear: { below: 2020 } }", "frivilligsentral frisklivssentral")]
    [InlineData("where: { parts: { some: {} } }", "")]
    [InlineData("where: { parent: { slug: { eq: \"samarbeid\" } }, slug: { contains: \"frivillig\" } }", "frivilligsentral frivillig-organisasjon")]
    [InlineData("first: 3", "frivilligsentral frisklivssentral laerings-og-mestringssenter")]
    [InlineData("first: 0", "")]
    [InlineData("first: 1, where: { asOfYear: { eq: 2020 } }", "kommune")]
    [InlineData("first: 0, where: { asOfYear: { eq: 2020 } }", "")]
    [InlineData("first: 9, where: { asOfYear: { eq: 2020 } }", "kommune brukerstyrt-senter nav")]
    [InlineData("orderBy: { field: TITLE, direction: DESC }, first: 2", "nav laerings-og-mestringssenter")]
    [InlineData("orderBy: [{ field: AS_OF_YEAR, direction: DESC }, { field: TITLE }], first: 4", "bruker-og-pasientorganisasjon link-senter frivillig-organisasjon kommunal-laerings-og-mestringstjeneste")]
    // Among equals the list's own order.
    [InlineData("orderBy: { field: AS_OF_YEAR }, first: 5", "frivilligsentral frisklivssentral kommune brukerstyrt-senter nav")]
    [InlineData("orderBy: { field: AS_OF_YEAR, direction: DESC }, where: { asOfYear: { above: 2020 } }", "bruker-og-pasientorganisasjon link-senter laerings-og-mestringssenter kommunal-laerings-og-mestringstjeneste frivillig-organisasjon")]
    [InlineData("orderBy: { field: PARENT, direction: DESC }, first: 2", "frivilligsentral frisklivssentral")]
    public async Task Parts_of_a_text(string arguments, string expected) =>
        Texts((await Ask.Data($"{{ page(slug: \"samarbeid\") {{ parts({arguments}) {{ slug }} }} }}")).GetProperty("page"), "parts", "slug")
            .ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Two_fields_decide_one_after_the_other_in_every_county()
    {
        var rows = SeedGraph.Facts.Organisations.ToDictionary(row => row.Slug);
        var data = await Ask.Data("{ counties { nodes { own: organisations { slug } sorted: organisations(orderBy: [{ field: KIND, direction: DESC }, { field: SHORT_NAME }]) { slug } } } }");

        foreach (var county in Nodes(data, "counties"))
        {
            var expected = Texts(county, "own", "slug").OrderByDescending(slug => PlaceOf("organisation_kind", rows[slug].Kind))
                .ThenBy(slug => rows[slug].ShortName is null).ThenBy(slug => rows[slug].ShortName ?? "", StringComparer.Ordinal);
            Texts(county, "sorted", "slug").ShouldBe(expected);
        }

        Nodes(data, "counties").Max(county => county.GetProperty("own").GetArrayLength()).ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("""agreement(slug: "partnerskap-for-link-vestfold-og-telemark") { it: parties(orderBy: { field: NAME }, first: 3) { name } }""", "A-larm|Landsforeningen for nyrepasienter og transplanterte|Landsforeningen for pårørende innen psykisk helse")]
    [InlineData("""agreement(slug: "partnerskap-for-link-vestfold-og-telemark") { it: parties(where: { name: { contains: "fylkeskommune" } }) { name } }""", "Vestfold og Telemark fylkeskommune")]
    [InlineData("""organisation(slug: "selvhjelp-norge") { it: agreements(where: { parties: { some: { name: { contains: "kommune" } } } }, orderBy: { field: NAME, direction: DESC }, first: 2) { name } }""", "Seniorveiledere|Selvhjelpsgrupper i integreringsarbeidet")]
    [InlineData("""county(slug: "trondelag") { it: names(where: { language: { eq: "sma" } }, orderBy: { field: LANGUAGE }) { name } }""", "Trööndelage")]
    [InlineData("""county(slug: "trondelag") { it: names(where: { language: { eq: "fkv" } }) { name } }""", "")]
    [InlineData("""districtOffice(slug: "oslo") { it: counties(orderBy: { field: NAME, direction: DESC }) { name } }""", "Østfold|Oslo|Akershus")]
    [InlineData("""network(slug: "selvhjelpsnettverk-i-drammen") { it: municipalities(where: { county: { name: { eq: "Buskerud" } } }) { name } }""", "Drammen")]
    public async Task Parties_names_and_places(string field, string expected)
    {
        var owner = (await Ask.Data($"{{ {field} }}")).EnumerateObject().Single().Value;
        Texts(owner, "it", "name").ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Memberships_and_times_of_networks_can_be_narrowed_by_who_and_when()
    {
        var data = await Ask.Data(
            """
            { networks { nodes {
                slug
                members: memberships(where: { party: { name: { eq: "Selvhjelp Norge" } } }, orderBy: [{ field: FROM }, { field: PARTY }]) { network { slug } }
                started: history(where: { from: { after: "2019" } }, orderBy: { field: STAGE }) { network { slug } } } } }
            """);
        var networks = Nodes(data, "networks").ToList();

        networks.Where(network => network.GetProperty("members").GetArrayLength() > 0).Select(network => network.GetProperty("slug").GetString()).ShouldBe(
            ["folkehelsealliansen-i-midt-norge", "folkehelsenettverket-i-vestfold-og-telemark", "forum-for-mental-helse", "helseinn", "laerings-og-mestringssentrenes-nettverk", "recoverynettverk-innlandet"]);
        networks.Where(network => network.GetProperty("started").GetArrayLength() > 0).Select(network => network.GetProperty("slug").GetString()).ShouldBe(["selvhjelpsnettverk-i-drammen"]);
    }

    [Fact]
    public async Task Lists_three_deep_each_have_their_own_arguments()
    {
        var data = await Ask.Data(
            """
            { districtOffices(where: { slug: { eq: "alta" } }) { nodes {
                counties(orderBy: { field: NAME, direction: DESC }, first: 2) { name
                  municipalities(where: { name: { contains: "s" } }, orderBy: { field: NUMBER, direction: DESC }, first: 2) { name
                    coverages(orderBy: { field: VALID_FROM, direction: DESC }, first: 1) { validFrom office { slug } } } } } } }
            """);
        var office = Nodes(data, "districtOffices").ShouldHaveSingleItem();

        Texts(office, "counties", "name").ShouldBe(["Troms", "Nordland"]);
        var rows = SeedGraph.Facts.Municipalities.Where(row => row.ValidTo is null && row.Name.Contains('s', StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var (county, number) in office.GetProperty("counties").EnumerateArray().Zip(["55", "18"]))
        {
            Texts(county, "municipalities", "name").ShouldBe(rows.Where(row => row.CountyNumber == number).OrderByDescending(row => row.Number).Take(2).Select(row => row.Name));
            foreach (var municipality in county.GetProperty("municipalities").EnumerateArray())
                municipality.GetProperty("coverages").EnumerateArray().ShouldHaveSingleItem().GetProperty("office").GetProperty("slug").GetString().ShouldBe("alta");
        }
    }

    [Theory]
    [InlineData("{}", 10, "frivilligsentral")]
    [InlineData("""{ "w": null, "o": null, "n": null }""", 10, "frivilligsentral")]
    [InlineData("""{ "w": {}, "o": [], "n": 100 }""", 10, "frivilligsentral")]
    [InlineData("""{ "n": 2 }""", 2, "frivilligsentral")]
    [InlineData("""{ "w": { "asOfYear": { "in": [2016, 2023] } }, "o": [{ "field": "SLUG", "direction": "DESC" }] }""", 3, "link-senter")]
    [InlineData("""{ "w": { "asOfYear": { "in": [2016, 2023] } }, "o": { "field": "SLUG" }, "n": 1 }""", 1, "bruker-og-pasientorganisasjon")]
    public async Task Arguments_may_be_variables(string variables, int count, string first)
    {
        var response = await Ask.Response("query($w: PageFilter, $o: [PageOrder!], $n: Int) { page(slug: \"samarbeid\") { parts(where: $w, orderBy: $o, first: $n) { slug } } }", variables: variables);
        var parts = Texts(response.GetProperty("data").GetProperty("page"), "parts", "slug").ToList();
        parts.Count.ShouldBe(count);
        parts[0].ShouldBe(first);
    }

    [Theory]
    [InlineData("first: -1", "'first' must be 0 or more; it is -1.")]
    [InlineData("first: -2147483648", "'first' must be 0 or more; it is -2147483648.")]
    [InlineData("where: { title: { contains: \"\" } }", "Page.parts(where:).title: 'contains' must have a letter or a digit.")]
    [InlineData("where: { parts: null }", "Page.parts(where:): 'parts' is a list and never null; say 'none: {}' for an empty one.")]
    [InlineData("orderBy: [{ field: TITLE }, { field: TITLE }, { field: TITLE }, { field: TITLE }, { field: TITLE }, { field: TITLE }]", "'orderBy' takes at most 5 fields; there are 6.")]
    public async Task What_says_nothing_is_one_error_however_many_lists_there_are(string arguments, string message) => (await Ask.Error($"{{ pages {{ nodes {{ parts({arguments}) {{ slug }} }} }} }}")).ShouldBe(message);

    [Theory]
    [InlineData("parts(where: { colour: { eq: 1 } })", "Page.parts(where:): PageFilter has no field colour.")]
    [InlineData("parts(orderBy: { field: BODY })", "Page.parts(orderBy:).field: BODY is not a value of PageOrderField.")]
    [InlineData("parts(last: 1)", "has no argument \"last\"")]
    [InlineData("sources(first: 1)", "has no argument \"first\"")]
    public async Task What_the_contract_does_not_have_fails_validation(string field, string message)
    {
        var response = await Ask.Response($"{{ pages {{ nodes {{ {field}{(field.StartsWith("parts", StringComparison.Ordinal) ? " { slug }" : "")} }} }} }}");
        response.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain(message);
        response.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_offers_of_a_finder_are_narrowed_before_they_are_counted()
    {
        var graph = SeedGraph.With([.. Enumerable.Range(0, 60).Select(i => SeedGraph.ContactPoint($"digital-{i:00}", name: $"Syntetisk nettgruppe {i:00}", asOfYear: 2000 + (i % 2)))]);

        (await Slugs("where: { asOfYear: { eq: 2001 } }, first: 3")).ShouldBe(["digital-01", "digital-03", "digital-05"]);
        (await Slugs("where: { asOfYear: { eq: 2001 } }")).Count().ShouldBe(20);
        (await Slugs("orderBy: [{ field: AS_OF_YEAR, direction: DESC }, { field: NAME, direction: DESC }], first: 2")).ShouldBe(["digital-59", "digital-57"]);

        async Task<IEnumerable<string>> Slugs(string arguments) =>
            Texts((await Ask.Data($"{{ finder(place: \"Tromsø\") {{ digitalOffers({arguments}) {{ slug }} }} }}", graph)).GetProperty("finder"), "digitalOffers", "slug");
    }

    [Fact]
    public async Task Too_much_work_in_lists_inside_a_list_is_one_error_of_the_request()
    {
        // Each municipality has few coverages, but each leads back to all municipalities of the county, four rounds deep.
        var round = Enumerable.Range(0, 4).Aggregate("name: { eq: \"Ingensteds\" }", (inner, _) => $"county: {{ municipalities: {{ some: {{ {inner} }} }} }}");
        (await Ask.Error($$"""{ municipalities(first: 1000) { nodes { coverages(where: { municipality: { {{round}} } }) { validFrom } } } }"""))
            .ShouldBe("The filters and orders of this request take more than 5,000,000 comparisons. Ask a narrower list, go through fewer relations, or order by fewer fields.");
    }

    [Fact]
    public void Nothing_asked_is_the_list_itself()
    {
        var budget = new Budget(0);

        NestedList.Of(Counties, null, null, null, budget).ShouldBeSameAs(Counties);
        NestedList.Of(Counties, null, [], Counties.Count, budget).ShouldBeSameAs(Counties);
        NestedList.Of(Counties, null, null, 2, budget).ShouldBe(Counties.Take(2));
    }

    [Fact]
    public void A_filter_costs_what_it_looks_at()
    {
        var filter = new MemberFilter<County, string>(county => county.Name, new EqualTo<string>(Counties[0].Name));

        NestedList.Of(Counties, filter, null, 1, new Budget(1)).ShouldBe([Counties[0]]);
        NestedList.Of(Counties, filter, null, 0, new Budget(0)).ShouldBeEmpty();
        NestedList.Of(Counties, filter, null, null, new Budget(Counties.Count)).ShouldContain(Counties[0]);
        Should.Throw<GraphQLFieldException>(() => NestedList.Of(Counties, filter, null, null, new Budget(Counties.Count - 1))).Message.ShouldContain("comparisons");
    }

    [Fact]
    public void An_order_costs_for_each_record_that_the_filter_left_and_each_field_every_time()
    {
        OrderBy<County>[] orderBy = [new(ByName, true), new(ByNumber, false)];
        var cost = 2 * Counties.Count * Ranking.WorkOfAnEntry;
        var budget = new Budget(2 * cost);

        NestedList.Of(Counties, null, orderBy, 1, budget).ShouldHaveSingleItem().Name.ShouldBe("Østfold");
        NestedList.Of(Counties, null, orderBy, null, budget).Count.ShouldBe(Counties.Count);
        Should.Throw<GraphQLFieldException>(() => NestedList.Of(Counties, null, orderBy, 1, budget)).Message.ShouldContain("order by fewer fields");

        var inForce = new PresentMemberFilter<County, bool>(county => county.InForce, new EqualTo<bool?>(true));
        NestedList.Of(Counties, inForce, orderBy, null, new Budget(Counties.Count + (2 * 15 * Ranking.WorkOfAnEntry))).Count.ShouldBe(15);
    }

    private static int PlaceOf(string vocabulary, string code) => SeedGraph.Facts.Codes.Single((CodeRow row) => row.Vocabulary == vocabulary && row.Code == code).Position;

    private static IEnumerable<JsonElement> Nodes(JsonElement data, string list) => data.GetProperty(list).GetProperty("nodes").EnumerateArray();

    private static IEnumerable<string> Texts(JsonElement record, string list, string field) => record.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(field).GetString()!);

    private sealed class Budget(int most) : IRequestBudget
    {
        public RequestWork Work { get; } = new(most);
    }
}
