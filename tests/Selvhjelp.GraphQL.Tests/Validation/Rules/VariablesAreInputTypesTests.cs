namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.8.2 "Variables Are Input Types".</summary>
public class VariablesAreInputTypesTests
{
    private const string Code = "VariablesAreInputTypesRule";

    [Fact]
    public void Variables_are_of_input_types() =>
        "query ($a: Complex, $b: [DogCommand!]!, $c: Anything, $d: Unknown, $e: Boolean, $f: [[OneOf]]) { dog { name } }".ShouldKeep(Code);

    [Theory]
    [InlineData("query ($a: ↓Dog) { dog { name } }", "The variable \"$a\" cannot be of type \"Dog\", because that is not a type for input.")]
    [InlineData("query ($a: ↓Pet!) { dog { name } }", "The variable \"$a\" cannot be of type \"Pet!\", because that is not a type for input.")]
    [InlineData("query ($a: ↓[[CatOrDog!]]!) { dog { name } }", "The variable \"$a\" cannot be of type \"[[CatOrDog!]]!\", because that is not a type for input.")]
    public void Other_types_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);
}
