namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.5.1.4 "Fragments Must Be Used".</summary>
public class FragmentsMustBeUsedTests
{
    private const string Code = "NoUnusedFragmentsRule";

    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { mother { ...B } } fragment B on Dog { name }")]
    [InlineData("query A { dog { ...F } } query B { dog { ... { ...F } } } fragment F on Dog { name }")]
    public void Fragments_are_used(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { name } } ↓fragment A on Dog { barkVolume }", 1)]
    [InlineData("{ dog { name } } ↓fragment A on Dog { ...B } ↓fragment B on Dog { ...A }", 2)]
    [InlineData("↓fragment A on Dog { name } fragment C on Dog { name } { dog { ...C } }", 1)]
    public void One_that_no_operation_leads_to_is_an_error(string document, int times) =>
        document.ShouldBreak(Code, times)[0].Message.ShouldBe("The fragment \"A\" is never used.");
}
