namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.5.2.1 "Fragment Spread Target Defined".</summary>
public class FragmentSpreadTargetDefinedTests
{
    private const string Code = "KnownFragmentNamesRule";

    [Fact]
    public void Spreads_name_fragments_that_exist() => "{ dog { ...A } } fragment A on Dog { ... on Dog { ...B } } fragment B on Dog { name }".ShouldBeValid();

    [Theory]
    [InlineData("{ dog { ...↓Undefined } }", "There is no fragment \"Undefined\".")]
    [InlineData("{ dog { ... on Dog { ...↓Know } } } fragment Known on Dog { name }", "There is no fragment \"Know\". Did you mean \"Known\"?")]
    [InlineData("{ dog { name } } fragment F on Dog { mother { ...↓f } }", "There is no fragment \"f\". Did you mean \"F\"?")]
    public void Others_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);
}
