namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.7.3 "Directives Are Unique per Location".</summary>
public class DirectivesAreUniquePerLocationTests
{
    private const string Code = "UniqueDirectivesPerLocationRule";

    [Theory]
    [InlineData("{ dog @skip(if: false) @include(if: true) { name @again @again nickname @skip(if: true) } }")]
    [InlineData("{ dog @skip(if: false) { name } dog @skip(if: false) { name } }")]
    public void A_directive_stands_once_in_a_place_unless_it_is_repeatable(string document) => document.ShouldBeValid();

    [Fact]
    public void Nothing_is_said_of_one_that_is_not_known() => "{ dog { name @unknown @unknown } }".ShouldKeep(Code);

    [Fact]
    public void Each_further_one_is_held_against_the_first()
    {
        "{ dog { name ↓@skip(if: true) @again ↓@skip(if: false) } }".ShouldBreak(Code)[0].Message
            .ShouldBe("The directive \"@skip\" can be used only once in one place.");
        "query ↓@onQuery ↓@onQuery ↓@onQuery { dog { name } }".ShouldBreak(Code, times: 2);
        "{ dog { ... ↓@skip(if: true) ↓@include(if: true) ↓@include(if: true) ↓@skip(if: true) { name } } }".ShouldBreak(Code, times: 2);
    }
}
