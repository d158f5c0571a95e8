namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.2.4.1 "Single Root Field".</summary>
public class SingleRootFieldTests
{
    private const string Code = "SingleFieldSubscriptionsRule";

    [Theory]
    [InlineData("subscription S { newMessage { body sender } }")]
    [InlineData("subscription S { ...F } fragment F on Subscription { newMessage { body sender } }")]
    [InlineData("subscription S { newMessage { body } newMessage { sender } }")]
    [InlineData("subscription S($if: Boolean!) { newMessage { body @skip(if: $if) sender @include(if: $if) } }")]
    [InlineData("{ dog { name } cat { name } __typename }")]
    public void A_subscription_selects_one_field(string document) => document.ShouldBeValid();

    [Fact]
    public void A_field_may_be_selected_through_fragments_and_more_than_once() =>
        "subscription S { newMessage { body } ... on Subscription { newMessage { sender } } ...F } fragment F on Subscription { newMessage { body } ...F }"
            .ShouldKeep(Code);

    [Theory]
    [InlineData("subscription S { newMessage { body sender } ↓disallowedSecondRootField }", "The subscription \"S\" must select one field only.")]
    [InlineData("subscription S { ...F } fragment F on Subscription { newMessage { body } ↓disallowedSecondRootField }", "The subscription \"S\" must select one field only.")]
    [InlineData("subscription { newMessage { body } ↓b: newMessage { body } ↓c: disallowedSecondRootField ↓b: newMessage { body } }", "The subscription must select one field only.")]
    [InlineData("subscription ↓{ ...F } fragment F on Dog { name }", "The subscription must select one field.")]
    [InlineData("subscription ↓{ ...Unknown }", "The subscription must select one field.")]
    [InlineData("subscription S { ↓__typename }", "The subscription \"S\" must not select the introspection field \"__typename\".")]
    [InlineData("subscription { ↓a: __typename ...F } fragment F on Subscription { ↓a: __typename }", "The subscription must not select the introspection field \"__typename\".")]
    public void None_and_several_are_errors_and_so_is_introspection(string document, string message) =>
        document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Theory]
    [InlineData("subscription ($if: Boolean!) { newMessage ↓@skip(if: $if) { body } }")]
    [InlineData("subscription ($if: Boolean!) { ...F ↓@include(if: $if) ... ↓@skip(if: $if) { newMessage { body } } } fragment F on Subscription { newMessage { body } }")]
    [InlineData("subscription ($if: Boolean!) { ...F } fragment F on Subscription { newMessage ↓@include(if: $if) { body } disallowedSecondRootField }")]
    public void Its_root_is_unconditional(string document) => document.ShouldBreak(Code)[0].Message
        .ShouldBe("The subscription must not use @skip or @include on its root field.");

    [Fact]
    public void One_field_of_introspection_beside_another_is_wrong_twice() =>
        "subscription { newMessage { body } ↓__typename }".ShouldBreak(Code, times: 2);
}
