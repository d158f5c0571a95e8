namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.4.1 "Argument Names".</summary>
public class ArgumentNamesTests
{
    private const string Code = "KnownArgumentNamesRule";

    [Theory]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) @include(if: true) } arguments { multiple(y: 1, x: 2) } }")]
    [InlineData("{ dog { ...F } } fragment F on Dog { doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("{ __type(name: \"Dog\") { fields(includeDeprecated: true) { name } } }")]
    public void Arguments_are_defined_by_the_field_or_directive(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { doesKnowCommand(↓command: SIT) } }", "The field \"doesKnowCommand\" has no argument \"command\". Did you mean \"dogCommand\"?")]
    [InlineData("{ dog { isHouseTrained(↓atOtherHome: true) } }", "The field \"isHouseTrained\" has no argument \"atOtherHome\". Did you mean \"atOtherHomes\"?")]
    [InlineData("{ dog { nickname(↓long: true) } }", "The field \"nickname\" has no argument \"long\".")]
    [InlineData("{ dog { name @include(if: true, ↓unless: false) } }", "The directive \"@include\" has no argument \"unless\".")]
    [InlineData("{ dog { name @include(if: true, ↓iff: false) } }", "The directive \"@include\" has no argument \"iff\". Did you mean \"if\"?")]
    public void Others_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Each_is_reported_but_not_those_of_what_is_not_known()
    {
        "{ dog { isHouseTrained(↓a: true, ↓b: 1) @include(if: true, ↓c: false) } }".ShouldBreak(Code, times: 3);
        "{ nothing(a: 1) dog @nothing(a: 1) { name } }".ShouldKeep(Code);
    }
}
