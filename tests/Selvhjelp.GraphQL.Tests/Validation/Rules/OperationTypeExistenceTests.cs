namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.2.1.1 "Operation Type Existence".</summary>
public class OperationTypeExistenceTests
{
    private const string Code = "KnownOperationTypesRule";

    [Theory]
    [InlineData("query { dog { name } }")]
    [InlineData("{ dog { name } }")]
    [InlineData("subscription { newMessage { body } }")]
    public void The_schema_has_the_kind_of_operation(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("  ↓mutation { dog { name } }")]
    [InlineData("{ dog { name } } ↓mutation M($a: Int) { unknown(a: $a) }")]
    public void A_kind_that_the_schema_does_not_have_is_an_error(string document) =>
        document.ShouldBreak(Code)[0].Message.ShouldBe("The schema has no mutation operations.");

    [Fact]
    public void Nothing_is_said_of_what_such_an_operation_selects() => "mutation { dog { nothing } cat }".ShouldKeep("FieldsOnCorrectTypeRule");
}
