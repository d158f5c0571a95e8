namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>What section 6 makes of documents that section 5 would refuse.</summary>
public class UnvalidatedTests
{
    [Theory]
    [InlineData("{ nothing { x } n { x } o ...Nowhere ... on Nowhere { n } }", """{"n":1,"o":{}}""")]
    [InlineData("{ ...F } fragment F on Query { n ...G } fragment G on Query { s ...F }", """{"n":1,"s":"x"}""")]
    [InlineData("{ ...F } fragment F on Query { n } fragment F on Query { s }", """{"s":"x"}""")]
    [InlineData("{ n: s s: n }", """{"n":"1","s":null} | s 1:8""")]
    [InlineData("{ __typename o { __schema { description } __typename } }", """{"__typename":"Query","o":{"__typename":"O"}}""")]
    [InlineData("{ __type(name: 1) { name } }", """{"__type":null} | __type 1:16""")]
    [InlineData("{ add(a: 1, a: 2, nothing: 3) }", """{"add":"ok"}""")]
    public async Task What_is_not_there_is_left_out(string document, string expected)
        => (await DataTree.Run(document, """{"n":1,"s":"x","o":{},"add":"ok"}""")).ShouldBe(expected);

    [Theory]
    [InlineData("query A { n } query B { s }", null, "-")]
    [InlineData("query A { n } query B { s }", "B", """{"s":"x"}""")]
    [InlineData("query A { n } query A { s }", "A", """{"s":"x"}""")]
    [InlineData("query A { n }", "C", "-")]
    [InlineData("query A { n }", "", "-")]
    [InlineData("fragment F on Query { n }", null, "-")]
    [InlineData("mutation { n nn }", null, """null | nn 1:14""")]
    [InlineData("subscription { n }", null, """{"n":1}""")]
    [InlineData("type T { a: Int } { n }", null, """{"n":1}""")]
    public async Task The_operation_is_chosen_by_its_name(string document, string? name, string expected)
        => (await DataTree.Run(document, """{"n":1,"s":"x"}""", operationName: name)).ShouldBe(expected);

    [Fact]
    public async Task Without_a_root_type_there_is_no_data()
        => (await DataTree.Run("query A { n }\nmutation B { n }", operationName: "B", engine: DataTree.Of("type Query { n: Int }"))).ShouldBe("null | - 2:1");

    [Theory]
    [InlineData("@skip(if: $yes)", """{"s":"x"}""")]
    [InlineData("@include(if: $yes)", """{"n":1,"s":"x"}""")]
    [InlineData("@skip(if: true, if: false)", """{"n":1,"s":"x"}""")]
    [InlineData("@include(if: $none) @skip(if: true)", """{"s":"x"}""")]
    [InlineData("@skip(if: $text)", """{"n":1,"s":"x"}""")]
    [InlineData("@include(if: $text)", """{"n":1,"s":"x"}""")]
    [InlineData("@unknown", """{"n":1,"s":"x"}""")]
    [InlineData("@skip", "null | - 1:63")]
    [InlineData("@skip(if: null)", "null | - 1:73")]
    [InlineData("@include(if: 1)", "null | - 1:76")]
    [InlineData("@include(if: $none)", "null | - 1:76")]
    [InlineData("@skip(if: $undefined)", "null | - 1:73")]
    public async Task A_condition_without_a_value_leaves_no_data(string directives, string expected)
        => (await DataTree.Run(
            $"query($yes: Boolean!, $none: Boolean, $text: String = \"t\") {{n {directives} s }}",
            """{"n":1,"s":"x"}""",
            """{"yes":true,"none":null}""")).ShouldBe(expected);

    [Fact]
    public async Task A_condition_without_a_value_inside_an_object_is_an_error_of_each_object()
        => (await DataTree.Run("query($none: Boolean) { n os { n @skip(if: $none) } }", """{"n":1,"os":[{"n":1},null,{"n":3}]}""")).ShouldBe(
            """{"n":1,"os":[null,null,null]} | os.0 1:44 | os.2 1:44""");

    [Theory]
    [InlineData("a: 1", null)]
    [InlineData("a: $i, b: $unset", null)]
    [InlineData("a: null, es: A", null)]
    [InlineData("one: {a: 1, a: 2}", null)]
    [InlineData("in: {a: 1, b: $unset}", null)]
    [InlineData("a: \"x\"", "2:8")]
    [InlineData("b: null", "2:8")]
    [InlineData("b: $null", "2:8")]
    [InlineData("es: [A, C]", "2:13")]
    [InlineData("in: {b: A}", "2:9")]
    [InlineData("in: {a: 1, c: 2}", "2:16")]
    [InlineData("in: {a: $unset}", "2:13")]
    [InlineData("in: {a: null, c: 2}", "2:13")]
    [InlineData("one: {a: 1, b: \"x\"}", "2:10")]
    [InlineData("one: {a: $unset}", "2:10")]
    [InlineData("one: {}", "2:10")]
    public async Task An_argument_is_wrong_where_its_literal_is(string arguments, string? place)
        => (await DataTree.Run($"query($i: Int!, $unset: Int, $null: Int) {{\nadd({arguments}) }}", """{"add":"ok"}""", """{"i":5,"null":null}""")).ShouldBe(
            place is null ? """{"add":"ok"}""" : $$"""{"add":null} | add {{place}}""");

    [Theory]
    [InlineData("[Int!]", "[1,\"x\",null]", "- 1:7 | - 1:7")]
    [InlineData("In", "{\"b\":\"Z\",\"c\":1}", "- 1:7 | - 1:7 | - 1:7")]
    [InlineData("One", "{\"a\":null,\"b\":\"x\"}", "- 1:7 | - 1:7")]
    [InlineData("O", "{}", "- 1:11")]
    [InlineData("[Nothing]", "null", "- 1:11")]
    [InlineData("ID", "2.0", """{"n":1}""")]
    [InlineData("Any", "{\"a\":[1]}", """{"n":1}""")]
    public async Task Everything_that_is_wrong_with_a_variable_is_told(string type, string value, string expected)
        => (await DataTree.Run($"query($v: {type}) {{ n }}", """{"n":1}""", $$"""{"v":{{value}}}""")).ShouldBe(expected);

    [Fact]
    public async Task Of_very_many_errors_in_variables_the_first_fifty_are_told()
    {
        var value = string.Join(',', Enumerable.Repeat("\"x\"", 60));
        var response = await DataTree.Run("query($v: [Int]) { n }", variables: $$"""{"v":[{{value}}]}""");
        response.Split(" | ").Length.ShouldBe(51);
    }
}
