namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.8.5 "All Variable Usages Are Allowed".</summary>
public class AllVariableUsagesAreAllowedTests
{
    private const string Code = "VariablesInAllowedPositionRule";

    [Theory]
    [InlineData("Boolean", "boolean(of: $v)")]
    [InlineData("Boolean!", "boolean(of: $v)")]
    [InlineData("Boolean!", "nonNullBoolean(of: $v)")]
    [InlineData("Boolean = true", "nonNullBoolean(of: $v)")]
    [InlineData("Boolean", "optionalNonNullBoolean(of: $v)")]
    [InlineData("[Boolean]!", "booleanList(of: $v)")]
    [InlineData("[Boolean!]", "booleanList(of: $v)")]
    [InlineData("Int!", "ints(of: [1, $v])")]
    [InlineData("[Int!]", "ints(of: $v)")]
    [InlineData("String", "complex(of: {required: true, name: $v})")]
    [InlineData("Int", "complex(of: {required: true, defaulted: $v})")]
    [InlineData("Complex", "complex(of: $v)")]
    [InlineData("String!", "oneOf(of: {a: $v})")]
    [InlineData("String!", "oneOf(must: {a: $v})")]
    [InlineData("Anything", "anything(of: $v)")]
    [InlineData("[[Int]]", "anything(of: {a: [$v]})")]
    public void A_variable_that_fits_may_be_used(string type, string field) => $"query ($v: {type}) {{ arguments {{ {field} }} }}".ShouldBeValid();

    [Theory]
    [InlineData("Int", "boolean(of: ↓$v)")]
    [InlineData("[Boolean]", "boolean(of: ↓$v)")]
    [InlineData("Boolean", "booleanList(of: ↓$v)")]
    [InlineData("Boolean", "nonNullBoolean(of: ↓$v)")]
    [InlineData("Boolean = null", "nonNullBoolean(of: ↓$v)")]
    [InlineData("[Boolean]", "nonNullBooleanList(of: ↓$v)")]
    [InlineData("[Int]", "ints(of: ↓$v)")]
    [InlineData("[[Int!]]", "ints(of: ↓$v)")]
    [InlineData("ID", "string(of: ↓$v)")]
    [InlineData("Int", "ints(of: [↓$v])")]
    [InlineData("Int", "complex(of: {required: ↓$v})")]
    [InlineData("String", "oneOf(of: {a: ↓$v})")]
    [InlineData("String = \"x\"", "oneOf(of: {a: ↓$v})")]
    [InlineData("Int", "boolean @include(if: ↓$v)")]
    public void A_variable_that_does_not_fit_may_not_be_used(string type, string field) =>
        $"query (↓$v: {type}) {{ arguments {{ {field} }} }}".ShouldBreak(Code);

    [Fact]
    public void The_message_names_both_types()
    {
        "query (↓$v: Int) { arguments { boolean(of: ↓$v) } }".ShouldBreak(Code)[0].Message
            .ShouldBe("The variable \"$v\" of type \"Int\" cannot be used where \"Boolean\" is expected.");
        "query (↓$v: String) { arguments { oneOf(of: {a: ↓$v}) } }".ShouldBreak(Code)[0].Message.ShouldBe(
            "The variable \"$v\" must be of type \"String!\" to be used for a field of the OneOf Input Object \"OneOf\", of which one field must be given.");
    }

    [Fact]
    public void A_variable_must_fit_where_a_fragment_uses_it() =>
        "query A($v: Boolean!) { dog { ...F } } query B(↓$v: Int) { dog { ...F } } fragment F on Dog { name @skip(if: ↓$v) }".ShouldBreak(Code);
}
