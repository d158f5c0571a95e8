namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.5.1.2 "Fragment Spread Type Existence"; the same holds for the types of variables.</summary>
public class FragmentSpreadTypeExistenceTests
{
    private const string Code = "KnownTypeNamesRule";

    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... { name } ... @include(if: true) { name } } }")]
    [InlineData("query ($a: [Complex!]) { dog { ...F } } fragment F on Pet { name }")]
    public void The_types_of_fragments_and_variables_exist(string document) => document.ShouldKeep(Code);

    [Theory]
    [InlineData("{ dog { ... on ↓NotInSchema { name } } }", "There is no type \"NotInSchema\".")]
    [InlineData("{ dog { ...F } } fragment F on ↓dog { name }", "There is no type \"dog\". Did you mean \"Dog\"?")]
    [InlineData("query ($a: [↓Complx!]) { dog { name } }", "There is no type \"Complx\". Did you mean \"Complex\"?")]
    [InlineData("query ($a: [[↓Strng]!]!) { dog { name } }", "There is no type \"Strng\". Did you mean \"String\"?")]
    [InlineData("fragment F on ↓Peto { name }", "There is no type \"Peto\". Did you mean \"Pet\"?")]
    public void Others_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldStartWith(message[..^1]);

    [Fact]
    public void A_type_that_the_document_defines_is_known_in_it() => "type Own { a: Int } query ($a: Own) { dog { name } }".ShouldKeep(Code);
}
