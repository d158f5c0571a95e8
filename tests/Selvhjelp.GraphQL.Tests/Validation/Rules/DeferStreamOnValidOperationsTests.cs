namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Of the proposal for incremental delivery: neither <c>@defer</c> nor <c>@stream</c> in a subscription, unless it can be switched off.</summary>
public class DeferStreamOnValidOperationsTests
{
    private const string Code = "DeferStreamDirectiveOnValidOperationsRule";

    [Theory]
    [InlineData("{ dog { ... @defer { name } } }")]
    [InlineData("subscription { newMessage { ... @defer(if: false) { body } } }")]
    [InlineData("subscription ($a: Boolean!) { newMessage { ... @defer(if: $a) { body } } }")]
    [InlineData("subscription { newMessage { ... @skip(if: true) @defer { body } body @include(if: false) @stream } }")]
    public void Queries_and_what_can_be_switched_off_are_free(string document) => document.ShouldKeep(Code);

    [Theory]
    [InlineData("subscription { newMessage { ... ↓@defer { body } } }", 1)]
    [InlineData("subscription { newMessage { body ↓@stream(if: true) ... ↓@defer(if: 1) { sender } } }", 2)]
    [InlineData("subscription { newMessage { ... @skip(if: false) ↓@defer { body } body @include(if: true) ↓@stream } }", 2)]
    public void Others_are_errors(string document, int times) => document.ShouldBreak(Code, times)[0].Message.ShouldEndWith(
        "cannot be used in a subscription, unless its argument \"if\" is false.");

    [Fact]
    public void The_places_lead_back_to_the_operation() =>
        "subscription { newMessage { ↓...A } } fragment A on Message { ↓...B } fragment B on Message { ... ↓@defer { body } }".ShouldBreak(Code)[0].Locations
            .Select(place => place.Column).ShouldBe([97, 62, 29]);
}
