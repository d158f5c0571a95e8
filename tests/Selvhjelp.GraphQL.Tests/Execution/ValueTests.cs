namespace Selvhjelp.GraphQL.Tests.Execution;

public class ValueTests
{
    [Fact]
    public async Task Each_kind_of_value_is_written_as_its_type_says()
        => (await Run.Data("{ book(id: 1) { id title price pages genre inPrint published tags marks authors { name } } }")).ShouldBe(
            """{"book":{"id":"1","title":"Kransen \"1\"","price":99.5,"pages":300,"genre":"NOVEL","inPrint":true,"published":"1920-05-01","tags":["æ","ø"],"marks":[[1,2],null,[]],"authors":[{"name":"Sigrid"}]}}""");

    [Fact]
    public async Task What_is_missing_is_null()
        => (await Run.Data("{ book(id: 2) { price tags inPrint partner { id } } none: book(id: 9) { id } }"))
            .ShouldBe("""{"book":{"price":null,"tags":null,"inPrint":false,"partner":null},"none":null}""");

    [Fact]
    public async Task Objects_of_interfaces_and_unions_answer_by_their_own_type()
        => (await Run.Query("""
            { items { __typename title ... on Record { minutes } ...p } things { ... on Book { pages } ... on Author { name } } }
            fragment p on Priced { price }
            """)).ShouldBe(
            """{"errors":[{"message":"Query.things gave an object that is not of its type.","locations":[{"line":1,"column":61}],"path":["things",5],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"items":[{"__typename":"Book","title":"Kransen \"1\"","price":99.5},{"__typename":"Book","title":"Dikt","price":null},{"__typename":"Record","title":"Slåtter","minutes":41,"price":10}],"things":[{"pages":300},{"pages":40},{},{"name":"Sigrid"},null,null]}}""");

    [Fact]
    public async Task Equal_keys_are_merged_in_the_order_in_which_they_are_met()
        => (await Run.Data("""
            { book(id: "1") { ...f title authors { name } } book(id: "1") { pages title authors { n: name } } }
            fragment f on Item { id }
            """)).ShouldBe("""{"book":{"id":"1","title":"Kransen \"1\"","authors":[{"name":"Sigrid","n":"Sigrid"}],"pages":300}}""");

    [Fact]
    public async Task A_field_can_stand_under_several_names()
        => (await Run.Data("""{ a: book(id: "1") { t: title } b: book(id: "2") { t: title } }"""))
            .ShouldBe("""{"a":{"t":"Kransen \"1\""},"b":{"t":"Dikt"}}""");

    [Fact]
    public async Task Awaited_fields_keep_their_place()
        => (await Run.Data("""{ a: count b: later(text: "x") c: count }""")).ShouldBe("""{"a":3,"b":"x","c":3}""");

    [Fact]
    public async Task Mutations_run_one_after_the_other()
        => (await Run.Data("""mutation { a: push(text: "1") b: push(text: "2") c: push(text: "3") }"""))
            .ShouldBe("""{"a":["1"],"b":["1","2"],"c":["1","2","3"]}""");

    [Theory]
    [InlineData(false, false, """{"pages":300,"title":"Dikt"}""")]
    [InlineData(false, true, """{"pages":300}""")]
    [InlineData(true, false, """{"title":"Dikt","pages":300}""")]
    [InlineData(true, true, """{"title":"Dikt","id":"1","pages":300}""")]
    public async Task Skip_and_include_decide_what_is_answered_and_in_which_order(bool a, bool b, string expected)
    {
        expected = expected.Replace("Dikt", "Kransen \\\"1\\\"", StringComparison.Ordinal);
        var data = await Run.Data(
            """
            query($a: Boolean!, $b: Boolean!) { book(id: "1") {
              title @include(if: $a)
              ... @include(if: $a) { id @include(if: $b) }
              pages
              title @skip(if: $b)
              id @skip(if: true)
            } }
            """,
            $$"""{"a":{{(a ? "true" : "false")}},"b":{{(b ? "true" : "false")}}}""");
        data.ShouldBe($$"""{"book":{{expected}}}""");
    }

    [Fact]
    public async Task Typename_stands_at_the_root_too() => (await Run.Data("{ __typename }")).ShouldBe("""{"__typename":"Query"}""");

    [Fact]
    public async Task Nested_interfaces_answer_by_type_on_each_level()
        => (await Run.Data("{ items { ...i } } fragment i on Item { id ... on Book { similar(first: 1) { id ... on Record { minutes } ... on Book { pages } } } }"))
            .ShouldBe("""{"items":[{"id":"1","similar":[{"id":"2","pages":40}]},{"id":"2","similar":[{"id":"1","pages":300}]},{"id":"3"}]}""");
}
