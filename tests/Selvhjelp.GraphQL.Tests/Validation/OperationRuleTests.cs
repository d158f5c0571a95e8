namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>Sections 5.1 "Documents" and 5.2 "Operations".</summary>
public class OperationRuleTests
{
    [Fact]
    public void Only_operations_and_fragments_can_be_executed()
    {
        "{ dog { ...F } } fragment F on Dog { name }".ShouldBeValid();

        "{ dog { name } } ↓type A { b: C } ↓extend type Dog { color: String } ↓schema { query: Q } ↓directive @a on FIELD"
            .ShouldBreak("ExecutableDefinitionsRule", times: 4)[0].Message
            .ShouldBe("The definition of the type \"A\" cannot be executed. Only operations and fragments can.");
    }

    [Fact]
    public void The_schema_must_have_the_kind_of_operation()
    {
        "query { dog { name } }".ShouldBeValid();
        "subscription { newMessage { body } }".ShouldBeValid();

        "  ↓mutation { dog { name } }".ShouldBreak("KnownOperationTypesRule")[0].Message
            .ShouldBe("The schema has no mutation operations.");
    }

    [Fact]
    public void Operations_have_names_of_their_own()
    {
        "query A { dog { name } } query B { dog { name } }".ShouldBeValid();

        "query ↓A { dog { name } } subscription ↓A { newMessage { body } }".ShouldBreak("UniqueOperationNamesRule")[0].Message
            .ShouldBe("Two operations are named \"A\".");
        "query ↓A { dog { name } } query ↓A { dog { name } } query ↓A { dog { name } }".ShouldBreak("UniqueOperationNamesRule", times: 2);
    }

    [Fact]
    public void An_operation_without_a_name_is_alone()
    {
        "{ dog { ...F } } fragment F on Dog { name }".ShouldBeValid();

        "↓{ dog { name } } query A { cat { name } }".ShouldBreak("LoneAnonymousOperationRule")[0].Message
            .ShouldBe("An operation without a name must be the only one, but there are 2.");
        "↓{ dog { name } } ↓query { cat { name } }".ShouldBreak("LoneAnonymousOperationRule", times: 2);
    }

    [Fact]
    public void A_subscription_selects_one_field()
    {
        "subscription S { newMessage { body sender } }".ShouldBeValid();
        "subscription S { ...F } fragment F on Subscription { newMessage { body sender } }".ShouldBeValid();
        "subscription S { newMessage { body } ... on Subscription { newMessage { sender } } ...F } fragment F on Subscription { newMessage { body } ...F }"
            .ShouldKeep("SingleFieldSubscriptionsRule");
        "{ dog { name } cat { name } }".ShouldBeValid();

        "subscription S { newMessage { body } ↓disallowedSecondRootField }".ShouldBreak("SingleFieldSubscriptionsRule")[0].Message
            .ShouldBe("The subscription \"S\" must select one field only.");
        "subscription { ...F } fragment F on Subscription { newMessage { body } ↓disallowedSecondRootField ↓other: disallowedSecondRootField }"
            .ShouldBreak("SingleFieldSubscriptionsRule");
        "subscription ↓{ ...F } fragment F on Dog { name }".ShouldBreak("SingleFieldSubscriptionsRule")[0].Message
            .ShouldBe("The subscription must select one field.");
        "subscription { ↓__typename }".ShouldBreak("SingleFieldSubscriptionsRule")[0].Message
            .ShouldBe("The subscription must not select the introspection field \"__typename\".");
    }

    [Fact]
    public void The_root_of_a_subscription_is_unconditional()
    {
        "subscription ($if: Boolean!) { newMessage { body @skip(if: $if) sender } }".ShouldBeValid();

        "subscription ($if: Boolean!) { newMessage ↓@skip(if: $if) { body } }".ShouldBreak("SingleFieldSubscriptionsRule")[0].Message
            .ShouldBe("The subscription must not use @skip or @include on its root field.");
        "subscription ($if: Boolean!) { ...F ↓@include(if: $if) ... ↓@skip(if: $if) { newMessage { body } } } fragment F on Subscription { newMessage { body } }"
            .ShouldBreak("SingleFieldSubscriptionsRule");
    }
}
