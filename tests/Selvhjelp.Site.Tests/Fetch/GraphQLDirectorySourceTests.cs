using System.Net;
using Selvhjelp.Site.Fetch;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Fetch;

public sealed class GraphQLDirectorySourceTests
{
    private const string Office = """
        {"slug":"hovedkontoret","name":"Oppdiktet hovedkontor","kind":{"code":"head_office","label":"Hovedkontor","description":null},"town":"Prøvevik",
        "municipality":{"number":"9001","name":"Prøvevik","slug":"provevik"},"address":null,"established":null,"counties":[],"municipalities":[],
        "earlierCounties":[],"linkCentres":[],"contactPoints":[],"runNetworks":[],"networkPeriods":[],"networkMemberships":[],"agreements":[],"sources":["Oppdiktet"],"asOfYear":2020,
        "asOfBasis":{"code":"stated","label":"Oppgitt","description":null},"lastVerified":"2026-03-03","verification":"CONFIRMED","website":null,
        "contact":{"isFallback":false,"phone":null,"email":"post@example.no",
        "entry":{"__typename":"DistrictOffice","slug":"hovedkontoret","name":"Oppdiktet hovedkontor"}},"status":null}
        """;

    [Fact]
    public async Task Revision_of_the_first_answer_is_asked_for_in_all_that_follow()
    {
        var handler = new FakeHandler(ask => Answer(ask));
        var facts = await Source(handler).ReadAsync(new ProgressLog(), TestContext.Current.CancellationToken);
        facts.Revision.Number.ShouldBe(7);
        facts.HeadOffice.LastVerified.ShouldBe(new DateOnly(2026, 3, 3));
        handler.Asked[0].ShouldBe(new Ask("SiteStart", null, null));
        handler.Asked.Skip(1).Select(a => a.Revision).ShouldAllBe(r => r == "7");
        handler.Asked.Count.ShouldBe(14);
    }

    [Fact]
    public async Task Long_lists_are_read_page_by_page()
    {
        var handler = new FakeHandler(ask => ask switch
        {
            { Operation: "SitePostalCodes", After: null } => Ok("""{"data":{"page":{"nodes":[CODE],"totalCount":2,"pageInfo":{"hasNextPage":true,"endCursor":"b"}}}}""".Replace("CODE", Code("9901"), StringComparison.Ordinal)),
            { Operation: "SitePostalCodes", After: "b" } => Ok("""{"data":{"page":{"nodes":[CODE],"totalCount":2,"pageInfo":{"hasNextPage":false,"endCursor":"c"}}}}""".Replace("CODE", Code("9902"), StringComparison.Ordinal)),
            _ => Answer(ask),
        });
        var facts = await Source(handler).ReadAsync(new ProgressLog(), TestContext.Current.CancellationToken);
        facts.PostalCodes.Select(p => p.Code).ShouldBe(["9901", "9902"]);
    }

    [Fact]
    public async Task When_the_revision_goes_away_all_is_read_again_from_the_newest()
    {
        var starts = 0;
        var handler = new FakeHandler(ask =>
        {
            if (ask.Operation == "SiteStart") return Answer(ask, ++starts == 1 ? "7" : "8");
            return ask.Revision == "7" ? new FakeAnswer(HttpStatusCode.Conflict, "{}", null) : Answer(ask, "8");
        });
        var facts = await Source(handler).ReadAsync(new ProgressLog(), TestContext.Current.CancellationToken);
        facts.Revision.Number.ShouldBe(8);
        starts.ShouldBe(2);
    }

    [Fact]
    public async Task Data_that_changes_without_end_ends_the_build()
    {
        var handler = new FakeHandler(ask => ask.Operation == "SiteStart" ? Answer(ask) : new FakeAnswer(HttpStatusCode.Conflict, "{}", null));
        var failure = await Failure(handler);
        failure.ShouldStartWith("The data changed faster than it could be read");
        handler.Asked.Count(a => a.Operation == "SiteStart").ShouldBe(GraphQLDirectorySource.MaxAttempts);
    }

    [Fact]
    public async Task Error_of_the_API_is_told_with_the_name_of_the_operation() =>
        (await Failure(new FakeHandler(ask => ask.Operation == "SiteCounties"
            ? Ok("""{"errors":[{"message":"Noe\ner galt."}]}""") : Answer(ask)))).ShouldBe("The API refused SiteCounties: Noe er galt.");

    [Fact]
    public async Task Answer_that_lacks_what_the_contract_promises_is_told() =>
        (await Failure(new FakeHandler(ask => ask.Operation == "SitePostalCodes"
            ? Ok("""{"data":{"page":{"nodes":[{"code":"9901","place":null,"municipality":null}],"totalCount":1,"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""")
            : Answer(ask)))).ShouldStartWith("The answer to SitePostalCodes does not fit the contract:");

    [Fact]
    public async Task List_that_is_shorter_than_it_says_is_told() =>
        (await Failure(new FakeHandler(ask => ask.Operation == "SitePostalCodes"
            ? Ok("""{"data":{"page":{"nodes":[],"totalCount":3,"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""")
            : Answer(ask)))).ShouldBe("SitePostalCodes gave 0 of 3 entries.");

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "HTTP 404. Is that the address of its GraphQL endpoint? It ends with /graphql.")]
    [InlineData(HttpStatusCode.MethodNotAllowed, "HTTP 405. Is that the address of its GraphQL endpoint? It ends with /graphql.")]
    [InlineData(HttpStatusCode.BadGateway, "HTTP 502.")]
    public async Task Page_of_another_program_is_told(HttpStatusCode status, string told) =>
        (await Failure(new FakeHandler(_ => new FakeAnswer(status, "<html>", null))))
            .ShouldBe($"The API at http://api.example.org/graphql answered SiteStart with {told}");

    [Fact]
    public async Task API_that_does_not_name_its_revision_is_told() =>
        (await Failure(new FakeHandler(ask => Answer(ask) with { Revision = null })))
            .ShouldBe("The API at http://api.example.org/graphql does not say which revision it answers from (header Directory-Revision).");

    [Fact]
    public async Task API_that_is_not_there_is_told_with_its_address() =>
        (await Failure(new FakeHandler(_ => throw new HttpRequestException("Connection refused"))))
            .ShouldBe("No answer from the API at http://api.example.org/graphql: Connection refused.");

    private static GraphQLDirectorySource Source(FakeHandler handler) =>
        new(new GraphQLClient(new HttpClient(handler), new Uri("http://api.example.org/graphql")));

    private static async Task<string> Failure(FakeHandler handler) =>
        (await Should.ThrowAsync<SiteBuildException>(Source(handler).ReadAsync(new ProgressLog(), TestContext.Current.CancellationToken))).Message;

    private static string Code(string code) =>
        $$$"""{"code":"{{{code}}}","place":"Prøvevik","category":{"code":"G","label":"Gateadresser","description":null},"municipality":{"number":"9001","name":"Prøvevik","slug":"provevik"},"sources":["Oppdiktet"],"asOfYear":2026}""";

    private static FakeAnswer Ok(string json) => new(HttpStatusCode.OK, json, "7");

    private static FakeAnswer Answer(Ask ask, string revision = "7") => Ok(ask.Operation switch
    {
        "SiteStart" => $$$$"""{"data":{"revision":{"number":{{{{revision}}}},"date":"2026-11-22"},"headOffice":{"slug":"hovedkontoret"}}}""",
        "SiteDistrictOffices" => $$$$$"""{"data":{"page":{"nodes":[{{{{{Office}}}}}],"totalCount":1,"pageInfo":{"hasNextPage":false,"endCursor":"a"}}}}""",
        "SiteCoverage" => """{"data":{"coverage":{"total":{"municipalities":1,"confirmed":0,"unconfirmed":0,"none":1},"counties":[],"districtOffices":[]}}}""",
        _ => """{"data":{"page":{"nodes":[],"totalCount":0,"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""",
    }) with
    { Revision = revision };
}
