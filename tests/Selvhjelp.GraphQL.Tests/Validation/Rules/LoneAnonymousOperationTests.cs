namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.2.3.1 "Lone Anonymous Operation".</summary>
public class LoneAnonymousOperationTests
{
    private const string Code = "LoneAnonymousOperationRule";

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query { dog { ...F } } fragment F on Dog { name }")]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    public void An_operation_without_a_name_is_alone(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("↓{ dog { name } } query A { dog { owner { name } } }", 1)]
    [InlineData("subscription A { newMessage { body } } ↓query ($a: Int) { arguments { int(of: $a) } }", 1)]
    [InlineData("↓{ dog { name } } ↓query { cat { name } }", 2)]
    public void Beside_others_it_is_an_error(string document, int times) => document.ShouldBreak(Code, times)[0].Message
        .ShouldBe("An operation without a name must be the only one, but there are 2.");
}
