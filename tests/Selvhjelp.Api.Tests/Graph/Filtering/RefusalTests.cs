using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph.Filtering;

/// <summary>What cannot be asked is said clearly: what the contract does not have by validation, the rest as an error of the list.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("""{ counties(where: { colour: { eq: "x" } }) { totalCount } }""", "Query.counties(where:): CountyFilter has no field colour.")]
    [InlineData("""{ counties(where: { name: { like: "x" } }) { totalCount } }""", "Query.counties(where:).name: StringFilter has no field like.")]
    [InlineData("""{ counties(where: { municipalities: { name: { eq: "x" } } }) { totalCount } }""", "Query.counties(where:).municipalities: MunicipalityListFilter has no field name.")]
    [InlineData("{ counties(where: { name: { eq: 1 } }) { totalCount } }", "Query.counties(where:).name.eq: String must be a string, not 1.")]
    [InlineData("{ counties(where: { validTo: { eq: \"2024\" } }) { totalCount } }", "Date must be a day such as 2024-01-31")]
    [InlineData("{ linkCentres(where: { opened: { eq: \"today\" } }) { totalCount } }", "is not a date such as 2012")]
    [InlineData("{ contactPoints(where: { verification: { eq: MAYBE } }) { totalCount } }", "Query.contactPoints(where:).verification.eq: MAYBE is not a value of Verification.")]
    [InlineData("{ contactPoints(where: { verification: { in: [null] } }) { totalCount } }", "Query.contactPoints(where:).verification.in[0]: null is not a Verification!.")]
    [InlineData("{ counties(orderBy: { field: COLOUR }) { totalCount } }", "Query.counties(orderBy:).field: COLOUR is not a value of CountyOrderField.")]
    [InlineData("{ counties(orderBy: { direction: ASC }) { totalCount } }", "Query.counties(orderBy:).field: a CountyOrderField! is needed.")]
    public async Task What_the_contract_does_not_have_fails_validation_and_nothing_is_executed(string query, string message)
    {
        var response = await Ask.Response(query);
        response.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain(message);
        response.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_variable_with_an_unknown_field_stops_the_request()
    {
        var response = await Ask.Response(
            "query($w: CountyFilter) { counties(where: $w) { totalCount } }", variables: """{"w":{"municipalities":{"some":{"colour":null}}}}""");
        response.GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("$w.municipalities.some: MunicipalityFilter has no field colour.");
        response.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("counties(where: { name: { contains: \"\" } })", "Query.counties(where:).name: 'contains' must have a letter or a digit.")]
    [InlineData("counties(where: { name: { contains: \" - \" } })", "Query.counties(where:).name: 'contains' must have a letter or a digit.")]
    [InlineData("counties(where: { name: { contains: null } })", "Query.counties(where:).name: 'contains' must not be null; leave it out.")]
    [InlineData("counties(where: { name: { in: null } })", "Query.counties(where:).name: 'in' must not be null; leave it out.")]
    [InlineData("counties(where: { asOfYear: { below: null } })", "Query.counties(where:).asOfYear: 'below' must not be null; leave it out.")]
    [InlineData("counties(where: { and: null })", "Query.counties(where:): 'and' must not be null; leave it out.")]
    [InlineData("counties(where: { not: { not: null } })", "Query.counties(where:).not: 'not' must not be null; leave it out.")]
    [InlineData("counties(where: { or: [{ name: { eq: \"a\" } }, { name: { contains: \"\" } }] })", "Query.counties(where:).or[1].name: 'contains' must have a letter or a digit.")]
    [InlineData("counties(where: { municipalities: { some: null } })", "Query.counties(where:).municipalities: 'some' must not be null; leave it out.")]
    [InlineData("counties(where: { municipalities: null })", "Query.counties(where:): 'municipalities' is a list and never null; say 'none: {}' for an empty one.")]
    [InlineData("counties(orderBy: [{ field: NAME }, { field: SLUG }, { field: NUMBER }, { field: VALID_TO }, { field: IN_FORCE }, { field: NAME }])", "'orderBy' takes at most 5 fields; there are 6.")]
    [InlineData("counties(where: {}, first: 1, last: 1)", "Give 'first' or 'last', not both.")]
    public async Task What_says_nothing_is_an_error_of_the_list(string field, string message) => (await Ask.Error($"{{ {field} {{ totalCount }} }}")).ShouldBe(message);

    [Theory]
    [InlineData("\\uFFFE")]
    [InlineData("\\uFFFF")]
    [InlineData("\\uFFFEa")]
    public async Task What_is_no_character_finds_nothing_and_breaks_nothing(string text)
    {
        var response = await Ask.Response($"{{ counties(where: {{ name: {{ contains: \"{text}\" }} }}) {{ totalCount }} search(text: \"{text}\") {{ totalCount }} }}");
        response.ToString().ShouldNotContain("INTERNAL");
    }

    [Fact]
    public async Task Texts_and_lists_of_values_have_a_greatest_length()
    {
        var text = new string('å', 201);
        (await Ask.Error($"{{ counties(where: {{ name: {{ contains: \"{text}\" }} }}) {{ totalCount }} }}"))
            .ShouldBe("Query.counties(where:).name: 'contains' takes at most 200 characters; there are 201.");
        (await Ask.Data($"{{ counties(where: {{ name: {{ contains: \"{text[1..]}\" }} }}) {{ totalCount }} }}")).ToString().ShouldBe("""{"counties":{"totalCount":0}}""");

        var thousand = string.Join(' ', Enumerable.Range(0, 1000));
        (await Ask.Error($"{{ counties(where: {{ asOfYear: {{ in: [{thousand} 1000] }} }}) {{ totalCount }} }}"))
            .ShouldBe("Query.counties(where:).asOfYear: 'in' takes at most 1000 values; there are 1001.");
        (await Ask.Data($"{{ counties(where: {{ asOfYear: {{ in: [{thousand}] }} }}) {{ totalCount }} }}")).ToString().ShouldBe("""{"counties":{"totalCount":0}}""");
    }

    [Fact]
    public async Task A_filter_that_goes_round_in_the_graph_is_broken_off_and_so_are_those_after_it()
    {
        // 475 municipalities, some 25 in each county: every round multiplies the work by 25.
        var round = Enumerable.Range(0, 6).Aggregate("name: { eq: \"Ingensteds\" }", (inner, _) => $"county: {{ municipalities: {{ some: {{ {inner} }} }} }}");
        var response = await Ask.Response($$"""{ a: municipalities(where: { {{round}} }) { totalCount } revision { date } }""");

        response.GetProperty("errors")[0].GetProperty("message").GetString()
            .ShouldBe("The filters and orders of this request take more than 5,000,000 comparisons. Ask a narrower list, go through fewer relations, or order by fewer fields.");
        response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public void The_work_of_a_request_is_counted_over_all_its_lists()
    {
        var work = new RequestWork(60);
        var filter = new MemberFilter<County, string>(county => county.Name, new EqualTo<string>("Troms"));
        // 33 counties, two of them called Troms.
        SeedGraph.Current.Counties.Page(filter, null, null, null, null, null, work).TotalCount.ShouldBe(2);
        Should.Throw<GraphQLFieldException>(() => SeedGraph.Current.Counties.Page(filter, null, null, null, null, null, work)).Message.ShouldContain("more than 60 comparisons");
    }

    [Fact]
    public async Task Lists_inside_a_list_share_the_count_of_the_request()
    {
        // Each municipality's postal codes are few, but each leads back to all municipalities of the county, four rounds deep.
        var round = Enumerable.Range(0, 4).Aggregate("name: { eq: \"Ingensteds\" }", (inner, _) => $"county: {{ municipalities: {{ some: {{ {inner} }} }} }}");
        var response = await Ask.Response($$"""{ municipalities(first: 1000) { nodes { postalCodes(where: { municipality: { {{round}} } }) { totalCount } } } }""");

        response.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("more than 5,000,000 comparisons");
    }
}
