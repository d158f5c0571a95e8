namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>Section 5.4 "Arguments".</summary>
public class ArgumentRuleTests
{
    [Fact]
    public void Arguments_are_defined_by_the_field_or_directive()
    {
        "{ dog { isHouseTrained(atOtherHomes: true) @include(if: true) } arguments { multiple(y: 1, x: 2) } }".ShouldBeValid();

        "{ dog { doesKnowCommand(↓command: SIT) } }".ShouldBreak("KnownArgumentNamesRule")[0].Message
            .ShouldBe("The field \"doesKnowCommand\" has no argument \"command\". Did you mean \"dogCommand\"?");
        "{ dog { isHouseTrained(↓atOtherHome: true) @include(↓unless: false, ↓iff: true) } }".ShouldBreak("KnownArgumentNamesRule", times: 3)
            .Select(error => error.Message).ShouldBe(
            [
                "The field \"isHouseTrained\" has no argument \"atOtherHome\". Did you mean \"atOtherHomes\"?",
                "The directive \"@include\" has no argument \"unless\".",
                "The directive \"@include\" has no argument \"iff\". Did you mean \"if\"?",
            ]);
        "{ nothing(a: 1) dog @nothing(a: 1) { name } }".ShouldKeep("KnownArgumentNamesRule");
    }

    [Fact]
    public void Arguments_are_given_once()
    {
        "{ arguments { multiple(x: 1, y: 2) again: multiple(x: 1, y: 2) } }".ShouldBeValid();

        "{ arguments { multiple(↓x: 1, y: 2, ↓x: 3, ↓x: 4) } }".ShouldBreak("UniqueArgumentNamesRule")[0].Message
            .ShouldBe("The argument \"x\" is given more than once.");
        "{ dog @include(↓if: true, ↓if: true) { name } }".ShouldBreak("UniqueArgumentNamesRule");
    }

    [Fact]
    public void Required_arguments_are_given()
    {
        "{ arguments { multiple(x: 1, y: 2) optional } }".ShouldBeValid();
        "{ dog @onField(must: 1) { name } }".ShouldBeValid();
        "{ arguments { nonNullBoolean(of: null) } }".ShouldKeep("ProvidedRequiredArgumentsRule");

        "{ arguments { ↓multiple(x: 1) } }".ShouldBreak("ProvidedRequiredArgumentsRule")[0].Message
            .ShouldBe("The field \"multiple\" must be given its argument \"y\" of type \"Int!\".");
        "{ arguments { ↓a: multiple } }".ShouldBreak("ProvidedRequiredArgumentsRule", times: 2);
        "{ dog ↓@onField(may: 1) ↓@skip { name } }".ShouldBreak("ProvidedRequiredArgumentsRule", times: 2)[0].Message
            .ShouldBe("The directive \"@onField\" must be given its argument \"must\" of type \"Int!\".");
    }
}
