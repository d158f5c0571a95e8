namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.8.3 "All Variable Uses Defined".</summary>
public class AllVariableUsesDefinedTests
{
    private const string Code = "NoUndefinedVariablesRule";

    [Theory]
    [InlineData("query ($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query A($a: Boolean!) { dog { ...F } } query B($a: Boolean!) { dog { ...F } } fragment F on Dog { name @skip(if: $a) }")]
    public void Variables_that_are_used_are_defined(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("↓query A($atOtherHome: Boolean) { dog { isHouseTrained(atOtherHomes: ↓$atOtherHomes) } }",
        "The operation \"A\" does not define the variable \"$atOtherHomes\". Did you mean \"$atOtherHome\"?")]
    [InlineData("↓{ dog { name @skip(if: ↓$a) } }", "The operation does not define the variable \"$a\".")]
    [InlineData("query A($a: Boolean!) { dog { ...F } } ↓query B { dog { ...F } } fragment F on Dog { mother { ...G } } fragment G on Dog { name @skip(if: ↓$a) }",
        "The operation \"B\" does not define the variable \"$a\".")]
    public void Others_are_errors_at_the_use_and_the_operation(string document, string message) =>
        document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Variables_are_found_wherever_they_stand() =>
        "↓{ arguments { complex(of: {list: [1, ↓$a], inner: {name: ↓$b}}) } dog { name @x(y: ↓$c) ... @skip(if: ↓$d) { name } } }".ShouldBreak(Code, times: 4);

    [Fact]
    public void A_fragment_that_nobody_uses_needs_no_definition() => "fragment F on Dog { name @skip(if: $a) }".ShouldKeep(Code);
}
