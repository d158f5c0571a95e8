namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.4.3 "Required Arguments".</summary>
public class RequiredArgumentsTests
{
    private const string Code = "ProvidedRequiredArgumentsRule";

    [Theory]
    [InlineData("{ arguments { multiple(x: 1, y: 2) optional } }")]
    [InlineData("{ arguments { optionalNonNullBoolean boolean } }")]
    [InlineData("{ dog @onField(must: 1) { name } }")]
    public void Required_arguments_are_given(string document) => document.ShouldBeValid();

    [Fact]
    public void Whether_the_value_fits_is_for_another_rule_to_say() => "{ arguments { nonNullBoolean(of: null) } }".ShouldKeep(Code);

    [Theory]
    [InlineData("{ arguments { ↓multiple(x: 1) } }", "The field \"multiple\" must be given its argument \"y\" of type \"Int!\".")]
    [InlineData("{ arguments { ↓nonNullBoolean } }", "The field \"nonNullBoolean\" must be given its argument \"of\" of type \"Boolean!\".")]
    [InlineData("{ dog ↓@onField(may: 1) { name } }", "The directive \"@onField\" must be given its argument \"must\" of type \"Int!\".")]
    [InlineData("{ dog ↓@skip { name } }", "The directive \"@skip\" must be given its argument \"if\" of type \"Boolean!\".")]
    [InlineData("{ ↓__type { name } }", "The field \"__type\" must be given its argument \"name\" of type \"String!\".")]
    public void One_that_is_missing_is_an_error(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Each_that_is_missing_is_an_error() => "{ arguments { ↓a: multiple } }".ShouldBreak(Code, times: 2);
}
