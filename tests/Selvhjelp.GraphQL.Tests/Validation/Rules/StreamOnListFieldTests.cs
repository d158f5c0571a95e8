namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Of the proposal for incremental delivery: <c>@stream</c> only where a list is asked for.</summary>
public class StreamOnListFieldTests
{
    private const string Code = "StreamDirectiveOnListFieldRule";

    [Theory]
    [InlineData("{ human { pets @stream { name } } }")]
    [InlineData("{ unknown @stream }")]
    [InlineData("query @stream { ... @stream { dog { name } } }")]
    public void Lists_can_be_streamed(string document) => document.ShouldKeep(Code);

    [Theory]
    [InlineData("{ dog ↓@stream { name } }", "The directive \"@stream\" cannot be used for \"Query.dog\", which is not a list.")]
    [InlineData("{ human { pets { name ↓@stream(if: false) } } }", "The directive \"@stream\" cannot be used for \"Pet.name\", which is not a list.")]
    [InlineData("{ dog { name ... ↓@stream { nickname } } }", "The directive \"@stream\" cannot be used for \"Dog.dog\", which is not a list.")]
    public void Nothing_else_can(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);
}
