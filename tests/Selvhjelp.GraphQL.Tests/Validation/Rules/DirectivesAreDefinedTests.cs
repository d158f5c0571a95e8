namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.7.1 "Directives Are Defined".</summary>
public class DirectivesAreDefinedTests
{
    private const string Code = "KnownDirectivesRule";

    [Fact]
    public void Directives_are_defined() =>
        "query A($a: Int @again) @onQuery { dog @skip(if: false) { ...F @again ... @again { name @onField(must: $a) } } } fragment F on Dog @again { name }"
            .ShouldKeep(Code);

    [Theory]
    [InlineData("{ dog ↓@inclde(if: true) { name } }", "There is no directive \"@inclde\". Did you mean \"@include\"?")]
    [InlineData("{ dog { name ↓@nothing } }", "There is no directive \"@nothing\".")]
    [InlineData("query ($a: Int ↓@agin) { arguments { int(of: $a) } }", "There is no directive \"@agin\". Did you mean \"@again\"?")]
    [InlineData("query ↓@Skip(if: true) { dog { name } }", "There is no directive \"@Skip\". Did you mean \"@skip\"?")]
    public void Others_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Each_is_reported() => "{ dog ↓@a ↓@a { ...F ↓@b } } fragment F on Dog ↓@c { ... ↓@d { name } }".ShouldBreak(Code, times: 5);
}
