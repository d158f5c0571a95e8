namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>Section 3.5 and 3.9 "Result Coercion", and 6.4.3 "Value Completion", of values that come as JSON.</summary>
public class ResultCoercionTests
{
    [Theory]
    [InlineData("n", "7.0", "7")]
    [InlineData("n", "\"1e3\"", "1000")]
    [InlineData("n", "true", "1")]
    [InlineData("f", "1.0", "1")]
    [InlineData("f", "1e21", "1e+21")]
    [InlineData("f", "1e-7", "1e-7")]
    [InlineData("f", "0.1", "0.1")]
    [InlineData("f", "-0.0", "0")]
    [InlineData("s", "1.50", "\"1.5\"")]
    [InlineData("s", "false", "\"false\"")]
    [InlineData("b", "0", "false")]
    [InlineData("b", "2", "true")]
    [InlineData("id", "12", "\"12\"")]
    [InlineData("e", "\"B\"", "\"B\"")]
    [InlineData("c", "{\"any\":[1]}", "{\"any\":[1]}")]
    [InlineData("list", "[1,\"2\"]", "[1,2]")]
    [InlineData("n", "null", "null")]
    public async Task Leaf_values_are_written_as_their_type_says(string field, string given, string written)
        => (await DataTree.Run($"{{ {field} }}", $$"""{"{{field}}":{{given}}}""")).ShouldBe($$"""{"{{field}}":{{written}}}""");

    [Theory]
    [InlineData("n", "1.5")]
    [InlineData("n", "2147483648")]
    [InlineData("n", "\"\"")]
    [InlineData("n", "[]")]
    [InlineData("f", "\"x\"")]
    [InlineData("s", "{}")]
    [InlineData("b", "\"true\"")]
    [InlineData("id", "1.5")]
    [InlineData("id", "true")]
    [InlineData("e", "\"C\"")]
    [InlineData("e", "1")]
    [InlineData("list", "5")]
    [InlineData("n", "{\"$error\":\"No.\"}")]
    public async Task Values_that_their_type_does_not_allow_are_errors_of_the_field(string field, string given)
        => (await DataTree.Run($"{{ {field} }}", $$"""{"{{field}}":{{given}}}""")).ShouldBe($$"""{"{{field}}":null} | {{field}} 1:3""");

    [Theory]
    [InlineData("{\"__typename\":\"O\",\"n\":1}", "{\"n\":1}")]
    [InlineData("{\"__typename\":\"P\",\"n\":1,\"p\":\"x\"}", "{\"n\":1,\"p\":\"x\"}")]
    public async Task The_type_of_an_object_decides_which_fragments_apply(string given, string written)
        => (await DataTree.Run("{ face { n ... on P { p } } }", $$"""{"face":{{given}}}""")).ShouldBe($$"""{"face":{{written}}}""");

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"__typename\":\"Query\"}")]
    [InlineData("{\"__typename\":\"Face\"}")]
    [InlineData("{\"__typename\":\"Nothing\"}")]
    [InlineData("{\"__typename\":1}")]
    [InlineData("5")]
    public async Task An_object_that_is_of_no_possible_type_is_an_error(string given)
        => (await DataTree.Run("{ face { n } }", $$"""{"face":{{given}}}""")).ShouldBe("""{"face":null} | face 1:3""");

    [Theory]
    // Up to the nearest nullable place.
    [InlineData("{ o { oo { nn } } n }", """{"o":{"oo":{"nn":null}},"n":1}""", """{"o":null,"n":1} | o.oo.nn 1:12""")]
    [InlineData("{ os { nn } }", """{"os":[{"nn":1},{},{"nn":3}]}""", """{"os":[{"nn":1},null,{"nn":3}]} | os.1.nn 1:8""")]
    [InlineData("{ list }", """{"list":[1,null,3]}""", """{"list":null} | list.1 1:3""")]
    [InlineData("{ n oo { nn } }", """{"n":1,"oo":{}}""", """null | oo.nn 1:10""")]
    // A nullable field before the one that fails keeps its error, one after it is not read.
    [InlineData("{ o { n nn o { n } } }", """{"o":{"n":"x","nn":null,"o":{"n":"x"}}}""", """{"o":null} | o.n 1:7 | o.nn 1:9""")]
    // All fields that were merged are places of the error.
    [InlineData("{ o { n } ...F } fragment F on Query { o { n } }", """{"o":{"n":"x"}}""", """{"o":{"n":null}} | o.n 1:7 1:44""")]
    public async Task Null_propagates_to_the_nearest_place_that_may_be_null(string document, string data, string expected)
        => (await DataTree.Run(document, data)).ShouldBe(expected);
}
