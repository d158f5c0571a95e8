namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.8.4 "All Variables Used".</summary>
public class AllVariablesUsedTests
{
    private const string Code = "NoUnusedVariablesRule";

    [Fact]
    public void Variables_that_are_defined_are_used() =>
        "query ($a: Boolean!, $b: Int) { dog { ...F } arguments { ints(of: [$b]) } } fragment F on Dog { name @skip(if: $a) }".ShouldKeep(Code);

    [Theory]
    [InlineData("query A(↓$a: Int) { dog { name } }", "The variable \"$a\" is never used in the operation \"A\".")]
    [InlineData("query (↓$a: Boolean!) { dog { name } } fragment F on Dog { name @skip(if: $a) }", "The variable \"$a\" is never used in the operation.")]
    [InlineData("query A($a: Int) { arguments { int(of: $a) } } query B(↓$a: Int) { dog { name } }", "The variable \"$a\" is never used in the operation \"B\".")]
    public void Others_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Each_is_reported() => "query A(↓$a: Int, $b: Int, ↓$c: Int) { arguments { int(of: $b) } }".ShouldBreak(Code, times: 2);
}
