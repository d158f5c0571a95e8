namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Of the proposal for incremental delivery: labels are written out and used once.</summary>
public class DeferStreamLabelsTests
{
    private const string Code = "DeferStreamDirectiveLabelRule";

    [Theory]
    [InlineData("{ dog { ... @defer(label: \"a\") { name } ... @defer(label: \"b\") { name } } }")]
    [InlineData("{ dog { ... @defer { name } ... @defer(label: null) { name } ... @again { name } } }")]
    public void Labels_are_different_or_left_out(string document) => document.ShouldKeep(Code);

    [Theory]
    [InlineData("query ($a: String) { dog { ... ↓@defer(label: $a) { name } } }", "The label of \"@defer\" must be written as a string.")]
    [InlineData("{ dog { name ↓@stream(label: 1) } }", "The label of \"@stream\" must be written as a string.")]
    [InlineData("{ dog { ... ↓@defer(label: \"a\") { name ↓@stream(label: \"\"\"a\"\"\") } } }", "The label \"a\" is used more than once.")]
    public void Others_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);
}
