namespace Selvhjelp.Api.Tests.Graph.Filtering;

/// <summary>Each comparison of <c>where</c>, on rows of the seed. The expected names are read from the CSV files.</summary>
public sealed class FilterTests
{
    private const string Oslo = "LINK Oslo – senter for selvhjelp og mestring";
    private const string Trondheim = "LINK Trondheim";
    private const string Bergen = "LINK Bergen og omegn";
    private const string Vestfold = "LINK Vestfold og Telemark";
    private const string Porsgrunn = "LINK i Porsgrunn";
    private const string Tromso = "LINK Tromsø";
    private const string Lyngen = "LINK Lyngen";
    private const string Lillehammer = "LINK Lillehammer";

    [Theory]
    [InlineData("""town: { eq: "Oslo" }""", Oslo)]
    [InlineData("""town: { eq: "oslo" }""")]
    [InlineData("town: { eq: null }", Vestfold)]
    [InlineData("town: null", Vestfold)]
    [InlineData("""town: { in: ["Oslo", "Lyngseidet", "Atlantis"] }""", Lyngen, Oslo)]
    [InlineData("""town: { in: [null, "Oslo"] }""", Oslo, Vestfold)]
    [InlineData("town: { in: [] }")]
    [InlineData("""town: { contains: "TROMSO" }""", Tromso)]
    [InlineData("""town: { contains: "om" }""", Tromso)]
    [InlineData("""name: { contains: "oslo senter" }""", Oslo)]
    [InlineData("""town: { contains: "o", in: ["Oslo", "Bergen"] }""", Oslo)]
    [InlineData("""website: { contains: "linkbergen.no" }""", Bergen)]
    public Task Texts(string where, params string[] expected) => LinkCentres(where, expected);

    [Theory]
    [InlineData("""opened: { eq: "2020" }""", Bergen)]
    [InlineData("""opened: { in: ["2004", "2006-01"] }""", Oslo)]
    [InlineData("""opened: { before: "2006" }""", Oslo)]
    [InlineData("""opened: { after: "2006" }""", Bergen)]
    [InlineData("""opened: { after: "2005-12-31" }""", Bergen, Lyngen)]
    [InlineData("""founded: { before: "2019-10" }""", Bergen)]
    [InlineData("""founded: { before: "2019-09-15" }""")]
    [InlineData("""founded: { after: "2019-09-15" }""", Vestfold)]
    [InlineData("""founded: { after: "2019-08", before: "2020-01-01" }""", Bergen)]
    [InlineData("""not: { founded: { before: "2019-09-15" } }""", Bergen, Lillehammer, Lyngen, Oslo, Tromso, Trondheim, Vestfold, Porsgrunn)]
    public Task Dates_known_in_part_are_before_and_after_for_certain_only(string where, params string[] expected) => LinkCentres(where, expected);

    [Theory]
    [InlineData("asOfYear: { eq: 2023 }", Tromso, Porsgrunn)]
    [InlineData("asOfYear: { in: [2012, 2017] }", Lillehammer, Lyngen)]
    [InlineData("asOfYear: { below: 2017 }", Lillehammer)]
    [InlineData("asOfYear: { above: 2012, below: 2020 }", Lyngen)]
    [InlineData("asOfYear: { eq: null }")]
    [InlineData("asOfYear: null")]
    public Task Whole_numbers(string where, params string[] expected) => LinkCentres(where, expected);

    [Theory]
    [InlineData("""services: { some: { contains: "kurs" } }""", Bergen, Lyngen, Trondheim)]
    [InlineData("""services: { some: { eq: "kurs" } }""", Lyngen)]
    [InlineData("""services: { none: { contains: "grupper" } }""", Porsgrunn)]
    [InlineData("""services: { some: { eq: "kurs" }, none: { eq: "grupper" } }""")]
    [InlineData("services: { some: {} }", Bergen, Lillehammer, Lyngen, Oslo, Tromso, Trondheim, Vestfold)]
    [InlineData("services: { none: {} }", Porsgrunn)]
    public Task Lists_of_texts(string where, params string[] expected) => LinkCentres(where, expected);

    [Theory]
    [InlineData("""status: { code: { code: { eq: "closing" } } }""", Lyngen)]
    [InlineData("""status: { note: { contains: "vet ikke mer" } }""", Porsgrunn)]
    [InlineData("coverageBasis: null", Lillehammer, Porsgrunn)]
    [InlineData("coverageBasis: { not: { code: { eq: \"derived\" } } }", Bergen, Oslo, Tromso)]
    [InlineData("operator: null", Lillehammer, Tromso, Porsgrunn)]
    [InlineData("operator: {}", Bergen, Lyngen, Oslo, Trondheim, Vestfold)]
    [InlineData("not: { operator: {} }", Lillehammer, Tromso, Porsgrunn)]
    [InlineData("""operator: { name: { contains: "røde kors" } }""", Trondheim)]
    [InlineData("""address: { postalCode: { place: { eq: "OSLO" } } }""")]
    [InlineData("""address: { postalCode: { municipality: { name: { eq: "Oslo" } } } }""", Oslo)]
    [InlineData("""address: { street: { eq: "Storgata 9" }, postalCode: null }""", Lillehammer)]
    [InlineData("""funders: { some: { level: { code: { eq: "national" } } } }""", Bergen, Lyngen)]
    [InlineData("funders: { none: {} }", Porsgrunn)]
    [InlineData("""coveredMunicipalities: { some: { county: { name: { eq: "Telemark" } } } }""", Vestfold)]
    [InlineData("""municipality: { county: { name: { in: ["Troms", "Telemark"] } } }""", Lyngen, Tromso, Porsgrunn)]
    [InlineData("""contact: { entry: { slug: { contains: "distriktskontor" } } }""")]
    public Task Relations(string where, params string[] expected) => LinkCentres(where, expected);

    [Theory]
    [InlineData("", Bergen, Lillehammer, Lyngen, Oslo, Tromso, Trondheim, Vestfold, Porsgrunn)]
    [InlineData("and: []", Bergen, Lillehammer, Lyngen, Oslo, Tromso, Trondheim, Vestfold, Porsgrunn)]
    [InlineData("or: []")]
    [InlineData("not: {}")]
    [InlineData("or: [{}]", Bergen, Lillehammer, Lyngen, Oslo, Tromso, Trondheim, Vestfold, Porsgrunn)]
    [InlineData("not: { or: [] }", Bergen, Lillehammer, Lyngen, Oslo, Tromso, Trondheim, Vestfold, Porsgrunn)]
    [InlineData("""or: [{ town: { eq: "Oslo" } }, { asOfYear: { eq: 2012 } }]""", Lillehammer, Oslo)]
    [InlineData("""and: [{ town: { contains: "e" } }, { not: { town: { contains: "r" } } }]""", Lyngen)]
    [InlineData("""or: [{ town: { eq: "Oslo" } }, { town: { eq: "Bergen" } }], asOfYear: { eq: 2020 }, not: { opened: { before: "2010" } }""", Bergen)]
    [InlineData("""or: { town: { eq: "Oslo" } }""", Oslo)]
    public Task And_or_not_and_empty_ones_are_as_in_logic(string where, params string[] expected) => LinkCentres(where, expected);

    [Theory]
    [InlineData("validTo: { before: \"2019-12-31\" }", "Nord-Trøndelag", "Sør-Trøndelag")]
    [InlineData("validTo: { eq: \"2023-12-31\" }", "Troms og Finnmark", "Vestfold og Telemark", "Viken")]
    [InlineData("validFrom: { after: \"2020-01-01\" }, names: { none: {} }", "Akershus", "Buskerud", "Telemark", "Vestfold", "Østfold")]
    [InlineData("validFrom: { in: [null, \"2018-01-01\"] }, inForce: { eq: true }", "Møre og Romsdal", "Nordland", "Oslo", "Rogaland", "Trøndelag")]
    [InlineData("successors: { some: { name: { eq: \"Innlandet\" } } }", "Hedmark", "Oppland")]
    [InlineData("names: { some: { language: { eq: \"sma\" } } }", "Trøndelag")]
    [InlineData("names: { some: { name: { contains: \"finnmarku\" }, language: { eq: \"se\" } } }", "Finnmark", "Troms og Finnmark")]
    [InlineData("number: { in: [\"03\", \"55\"] }", "Oslo", "Troms")]
    public Task Days_numbers_and_names_of_counties(string where, params string[] expected) => Names("counties", where, expected);

    [Theory]
    [InlineData("municipality: null", "Selvhjelpsgrupper i Røros, Holtålen og Os")]
    [InlineData("municipalitiesServed: { some: { county: { name: { eq: \"Innlandet\" } } } }", "Alvdal Frivilligsentral", "Selvhjelpsgrupper i Røros, Holtålen og Os")]
    [InlineData("contact: { isFallback: { eq: false } }", "Kommunalt lærings- og mestringssenter, Tromsø kommune")]
    [InlineData("hosts: { some: { kind: { code: { eq: \"volunteer_centre\" } } } }", "Alvdal Frivilligsentral", "Risør kommune, psykisk helse, med Risør Frivilligsentral")]
    [InlineData("hosts: { none: {} }", "Møteplass for selvhjelp i Alta")]
    [InlineData("evidence: { code: { eq: \"A\" } }, started: { after: \"2014\" }", "Lærings- og mestringssenteret til Helsetjenesten, Drammen")]
    [InlineData("contact: { entry: { slug: { contains: \"tromso\" } } }", "Kommunalt lærings- og mestringssenter, Tromsø kommune")]
    [InlineData("districtOffice: { contactPoints: { some: { asOfYear: { eq: 2010 } } } }", "Kommunalt lærings- og mestringssenter, Tromsø kommune", "Møteplass for selvhjelp i Alta")]
    [InlineData("verification: { in: [CONFIRMED, OVERDUE] }")]
    [InlineData("verification: { eq: UNCONFIRMED }, lastVerified: null, asOfYear: { eq: 2014 }", "Kommunalt lærings- og mestringssenter, Tromsø kommune")]
    public Task Contact_points(string where, params string[] expected) => Names("contactPoints", where, expected);

    [Theory]
    [InlineData("postalCodes: { some: { code: { eq: \"9008\" } } }", "Tromsø")]
    [InlineData("postalCodes: { none: {} }, inForce: { eq: true }")]
    [InlineData("kind: { code: { eq: \"area_without_municipality\" } }", "Jan Mayen", "Svalbard")]
    [InlineData("point: { latitude: { above: 70.7 } }, inForce: { eq: true }", "Gamvik", "Måsøy", "Nordkapp")]
    [InlineData("centre: { place: { eq: \"Egersund\" }, latitude: { below: 59 } }", "Eigersund")]
    [InlineData("formerNames: { some: { eq: \"Spydeberg\" } }, inForce: { eq: true }", "Indre Østfold")]
    [InlineData("id: { in: [\"TXVuaWNpcGFsaXR5OjU1MDE\", \"nobody\"] }", "Tromsø")]
    [InlineData("organisations: { some: { hostedContactPoints: { some: { evidence: { code: { eq: \"A\" } } } } } }, inForce: { eq: true }", "Drammen", "Tromsø")]
    public Task Municipalities(string where, params string[] expected) => Names("municipalities", where, expected);

    [Theory]
    [InlineData("municipalities", "contactPointCoverage: { in: [CONFIRMED, UNCONFIRMED] }", "Alta", "Alvdal", "Aurskog-Høland", "Drammen", "Holtålen", "Kinn", "Os", "Risør", "Røros", "Tromsø")]
    [InlineData("municipalities", "contactPointCoverage: { eq: UNCONFIRMED }, contactPoints: { none: { municipality: {} } }", "Holtålen", "Os", "Røros")]
    [InlineData("networks", "ownership: null", "Finnmarksnettverket")]
    [InlineData("networks", "runningParty: { name: { contains: \"link oslo\" } }", "NSO – Nettverk for Selvhjelp i Oslo")]
    [InlineData("networks", "kind: { code: { eq: \"initiator_network\" } }, counties: { some: { name: { eq: \"Troms\" } } }", "Nettverk av igangsettere i Tromsø")]
    [InlineData("networks", "memberships: { some: { party: { name: { eq: \"Selvhjelp Norge\" } } } }, region: { eq: \"Innlandet\" }", "HelseInn", "Recoverynettverk Innlandet")]
    [InlineData("agreements", "parties: { some: { name: { contains: \"gatemegler\" } } }", "Samarbeidsavtale LINK Oslo – Gatemegler")]
    [InlineData("agreements", "purpose: null", "Samarbeidsavtale LINK Oslo – Gatemegler", "Samarbeidsavtale LINK Oslo – Helseforum for Kvinner")]
    [InlineData("organisations", "agreements: { some: { kind: { code: { eq: \"commission\" } } } }", "Helsedirektoratet", "Stiftelsen Norsk selvhjelpsforum")]
    public Task Networks_agreements_and_what_they_lead_to(string list, string where, params string[] expected) => Names(list, where, expected);

    [Theory]
    [InlineData("where: { value: { above: 10000 } }", "facebook_followers", "page_views", "page_views_rounded")]
    [InlineData("where: { value: { eq: 5.48 } }", "partner_survey_score")]
    [InlineData("where: { value: { in: [5.48, 914] } }", "instagram_followers", "partner_survey_score")]
    [InlineData("year: 2022, where: { precision: { code: { eq: \"at_least\" } } }", "link_bergen_participants")]
    [InlineData("year: 2012, where: {}", "district_offices")]
    [InlineData("where: { otherYears: { some: { year: { below: 2013 } } }, year: { above: 2013 } }", "district_offices", "district_offices")]
    [InlineData("orderBy: { field: VALUE, direction: DESC }, first: 2", "page_views_rounded", "page_views")]
    public async Task Key_figures(string arguments, params string[] expected) =>
        (await Ask.Data($"{{ keyFigures({arguments}) {{ nodes {{ key }} }} }}")).GetProperty("keyFigures").GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("key").GetString()).ShouldBe(expected, ignoreOrder: !arguments.Contains("orderBy", StringComparison.Ordinal));

    [Fact]
    public async Task Texts_by_the_text_that_they_are_part_of()
    {
        var parents = SeedGraph.Facts.Pages.Where(row => row.ParentKey is not null).Select(row => row.Slug);
        (await Ask.Data("{ pages(where: { parent: {} }) { nodes { slug } } }")).GetProperty("pages").GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("slug").GetString()).ShouldBe(parents, ignoreOrder: true);
        parents.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_postal_codes_of_a_municipality_are_a_list_like_others()
    {
        var data = await Ask.Data(
            """
            { municipalityByNumber(number: "5601") { postalCodes(where: { category: { code: { eq: "P" } } }, orderBy: { field: CODE, direction: DESC }, first: 2) {
              totalCount nodes { code } } } }
            """);
        var expected = SeedGraph.Facts.PostalCodes.Where(row => row is { MunicipalityNumber: "5601", Category: "P" }).Select(row => row.Code).OrderDescending().ToArray();
        var list = data.GetProperty("municipalityByNumber").GetProperty("postalCodes");
        list.GetProperty("totalCount").GetInt32().ShouldBe(expected.Length);
        list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()).ShouldBe(expected.Take(2));
    }

    [Theory]
    [InlineData("where: null")]
    [InlineData("where: {}")]
    [InlineData("orderBy: null")]
    [InlineData("orderBy: []")]
    [InlineData("where: { town: $town }")]
    public async Task What_is_absent_or_says_nothing_changes_nothing(string argument)
    {
        var query = argument.Contains('$', StringComparison.Ordinal) ? "query($town: StringFilter) " : "";
        var response = await Ask.Response($"{query}{{ linkCentres({argument}) {{ totalCount edges {{ cursor }} }} }}");
        response.GetProperty("data").ToString().ShouldBe((await Ask.Data("{ linkCentres { totalCount edges { cursor } } }")).ToString());
    }

    [Fact]
    public async Task Filters_and_orders_can_come_as_variables()
    {
        var response = await Ask.Response(
            "query($where: LinkCentreFilter, $orderBy: [LinkCentreOrder!]) { linkCentres(where: $where, orderBy: $orderBy) { nodes { town } } }",
            variables: """{"where":{"town":{"contains":"o","eq":null}},"orderBy":{"field":"TOWN"}}""");
        response.GetProperty("data").GetProperty("linkCentres").GetProperty("nodes").GetArrayLength().ShouldBe(0);
        response = await Ask.Response(
            "query($where: LinkCentreFilter, $orderBy: [LinkCentreOrder!]) { linkCentres(where: $where, orderBy: $orderBy) { nodes { town } } }",
            variables: """{"where":{"or":[{"town":{"eq":"Oslo"}},{"operator":{"name":{"contains":"Bergen"}}}]},"orderBy":[{"field":"TOWN"}]}""");
        response.GetProperty("data").ToString().ShouldBe("""{"linkCentres":{"nodes":[{"town":"Bergen"},{"town":"Oslo"}]}}""");
    }

    private static Task LinkCentres(string where, string[] expected) => Names("linkCentres", where, expected);

    private static async Task Names(string list, string where, string[] expected)
    {
        var answer = (await Ask.Data($"{{ {list}(where: {{ {where} }}) {{ totalCount nodes {{ name }} }} }}")).GetProperty(list);
        answer.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()).ShouldBe(expected, ignoreOrder: true);
        answer.GetProperty("totalCount").GetInt32().ShouldBe(expected.Length);
    }
}
