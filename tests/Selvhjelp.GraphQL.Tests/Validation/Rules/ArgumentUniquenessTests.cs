namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.4.2 "Argument Uniqueness".</summary>
public class ArgumentUniquenessTests
{
    private const string Code = "UniqueArgumentNamesRule";

    [Theory]
    [InlineData("{ arguments { multiple(x: 1, y: 2) again: multiple(x: 1, y: 2) } }")]
    [InlineData("{ dog { name @skip(if: false) @include(if: true) } }")]
    public void Arguments_are_given_once(string document) => document.ShouldBeValid();

    [Fact]
    public void One_error_names_all_the_places_of_an_argument()
    {
        "{ arguments { multiple(↓x: 1, y: 2, ↓x: 3, ↓x: 4) } }".ShouldBreak(Code)[0].Message.ShouldBe("The argument \"x\" is given more than once.");
        "{ arguments { multiple(↓x: 1, ↓y: 2, ↓x: 3, ↓y: 4) } }".ShouldBreak(Code, times: 2);
    }

    [Theory]
    [InlineData("{ dog @include(↓if: true, ↓if: true) { name } }")]
    [InlineData("{ unknown(↓a: 1, ↓a: 1) @skip(if: true) }")]
    [InlineData("query @unknown(↓a: 1, ↓a: 1) { dog { name } }")]
    public void Arguments_of_directives_and_of_what_is_not_known_are_looked_at_too(string document) => document.ShouldBreak(Code);
}
