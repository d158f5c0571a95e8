namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Of the proposal for incremental delivery: neither <c>@defer</c> nor <c>@stream</c> at the root of a mutation or subscription.</summary>
public class DeferStreamOnRootFieldTests
{
    private const string Code = "DeferStreamDirectiveOnRootFieldRule";

    [Theory]
    [InlineData("{ ... @defer { dog { name } } dog @stream { name } }")]
    [InlineData("subscription { newMessage { ... @defer { body } } }")]
    public void Queries_and_what_is_below_the_root_are_free(string document) => document.ShouldKeep(Code);

    [Theory]
    [InlineData("subscription { ... ↓@defer { newMessage { body } } }", "The directive \"@defer\" cannot be used on the root type \"Subscription\".")]
    [InlineData("subscription { newMessage ↓@stream { body } }", "The directive \"@stream\" cannot be used on the root type \"Subscription\".")]
    [InlineData("subscription { ...F } fragment F on Subscription { newMessage ↓@stream { body } ...F }", "The directive \"@stream\" cannot be used on the root type \"Subscription\".")]
    [InlineData("subscription { ...F ↓@defer } fragment F on Subscription { newMessage { body } }", "The directive \"@defer\" cannot be used on the root type \"Subscription\".")]
    public void The_root_is_not(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Nothing_is_said_where_the_schema_has_no_such_operations() => "mutation { a @stream ... @defer { b } }".ShouldKeep(Code);
}
