namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>Section 5.8 "Variables".</summary>
public class VariableRuleTests
{
    private const string Position = "VariablesInAllowedPositionRule";

    [Fact]
    public void Variables_are_defined_once()
    {
        "query A($a: Int) { arguments { int(of: $a) } } query B($a: Int) { arguments { int(of: $a) } }".ShouldBeValid();

        "query ($↓a: Int, $b: Int, $↓a: String, $↓a: Int) { dog { name } }".ShouldBreak("UniqueVariableNamesRule")[0].Message
            .ShouldBe("The variable \"$a\" is defined more than once.");
    }

    [Fact]
    public void Variables_are_of_input_types()
    {
        "query ($a: Complex, $b: [DogCommand!]!, $c: Anything, $d: Unknown) { dog { name } }".ShouldKeep("VariablesAreInputTypesRule");

        "query ($a: ↓Dog, $b: ↓[[CatOrDog!]]!, $c: ↓Pet) { dog { name } }".ShouldBreak("VariablesAreInputTypesRule", times: 3)[1].Message
            .ShouldBe("The variable \"$b\" cannot be of type \"[[CatOrDog!]]!\", because that is not a type for input.");
    }

    [Fact]
    public void Variables_that_are_used_are_defined()
    {
        "query A($a: Boolean!) { dog { ...F } } query B($a: Boolean!) { dog { ...F } } fragment F on Dog { name @skip(if: $a) }".ShouldBeValid();

        "↓query A($atOtherHome: Boolean) { dog { isHouseTrained(atOtherHomes: ↓$atOtherHomes) } }".ShouldBreak("NoUndefinedVariablesRule")[0].Message
            .ShouldBe("The operation \"A\" does not define the variable \"$atOtherHomes\". Did you mean \"$atOtherHome\"?");
        "query A($a: Boolean!) { dog { ...F } } ↓query B { dog { ...F } } fragment F on Dog { mother { ...G } } fragment G on Dog { name @skip(if: ↓$a) }"
            .ShouldBreak("NoUndefinedVariablesRule");
        "↓{ arguments { complex(of: {list: [1, ↓$a], inner: {name: ↓$b}}) } dog ↓...F } fragment F on Dog { name @x(y: ↓$c) }"
            .Replace("↓...F", "{ ...F }").ShouldBreak("NoUndefinedVariablesRule", times: 3);
        "fragment F on Dog { name @skip(if: $a) }".ShouldKeep("NoUndefinedVariablesRule");
    }

    [Fact]
    public void Variables_that_are_defined_are_used()
    {
        "query ($a: Boolean!, $b: Int) { dog { ...F } arguments { ints(of: [$b]) } } fragment F on Dog { name @skip(if: $a) }"
            .ShouldKeep("NoUnusedVariablesRule");

        "query A(↓$a: Int, ↓$b: Int) { dog { name } }".ShouldBreak("NoUnusedVariablesRule", times: 2)[0].Message
            .ShouldBe("The variable \"$a\" is never used in the operation \"A\".");
        "query (↓$a: Boolean!) { dog { name } } fragment F on Dog { name @skip(if: $a) }".ShouldBreak("NoUnusedVariablesRule")[0].Message
            .ShouldBe("The variable \"$a\" is never used in the operation.");
    }

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
    public void A_variable_that_fits_may_be_used(string type, string field) => $"query ($v: {type}) {{ arguments {{ {field} }} }}".ShouldBeValid();

    [Theory]
    [InlineData("Int", "boolean(of: ↓$v)")]
    [InlineData("[Boolean]", "boolean(of: ↓$v)")]
    [InlineData("Boolean", "booleanList(of: ↓$v)")]
    [InlineData("Boolean", "nonNullBoolean(of: ↓$v)")]
    [InlineData("Boolean = null", "nonNullBoolean(of: ↓$v)")]
    [InlineData("[Boolean]", "nonNullBooleanList(of: ↓$v)")]
    [InlineData("[Int]", "ints(of: ↓$v)")]
    [InlineData("Int", "ints(of: [↓$v])")]
    [InlineData("Int", "complex(of: {required: ↓$v})")]
    [InlineData("String", "oneOf(of: {a: ↓$v})")]
    [InlineData("String = \"x\"", "oneOf(of: {a: ↓$v})")]
    [InlineData("Int", "boolean @include(if: ↓$v)")]
    public void A_variable_that_does_not_fit_may_not_be_used(string type, string field) =>
        $"query (↓$v: {type}) {{ arguments {{ {field} }} }}".ShouldBreak(Position);

    [Fact]
    public void The_message_names_both_types()
    {
        "query (↓$v: Int) { arguments { boolean(of: ↓$v) } }".ShouldBreak(Position)[0].Message
            .ShouldBe("The variable \"$v\" of type \"Int\" cannot be used where \"Boolean\" is expected.");
        "query (↓$v: String) { arguments { oneOf(of: {a: ↓$v}) } }".ShouldBreak(Position)[0].Message.ShouldBe(
            "The variable \"$v\" must be of type \"String!\" to be used for a field of the OneOf Input Object \"OneOf\", of which one field must be given.");
    }

    [Fact]
    public void A_variable_must_fit_where_a_fragment_uses_it() =>
        "query A($v: Boolean!) { dog { ...F } } query B(↓$v: Int) { dog { ...F } } fragment F on Dog { name @skip(if: ↓$v) }".ShouldBreak(Position);
}
