namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.6.3 "Input Object Field Uniqueness".</summary>
public class InputObjectFieldUniquenessTests
{
    private const string Code = "UniqueInputFieldNamesRule";

    [Theory]
    [InlineData("{ arguments { complex(of: {required: true, name: \"a\", inner: {required: true, name: \"a\"}}) } }")]
    [InlineData("{ arguments { anything(of: [{a: 1}, {a: 1}]) } }")]
    public void Fields_of_input_objects_are_given_once(string document) => document.ShouldBeValid();

    [Fact]
    public void Each_further_one_is_held_against_the_first()
    {
        "{ arguments { complex(of: {↓required: true, name: \"a\", ↓required: false}) } }".ShouldBreak(Code)[0].Message
            .ShouldBe("The field \"required\" is given more than once.");
        "{ arguments { anything(of: [{↓a: 1, ↓a: 2, ↓a: 3}]) } }".ShouldBreak(Code, times: 2);
    }

    [Theory]
    [InlineData("{ arguments { complex(of: {required: true, inner: {↓name: \"a\", ↓name: \"b\"}}) } }")]
    [InlineData("query ($a: Complex = {↓required: true, ↓required: true}) { dog { name } }")]
    [InlineData("{ unknown(a: {↓b: 1, ↓b: 1}) @unknown }")]
    [InlineData("{ dog @unknown(a: {↓b: 1, ↓b: 1}) { name } }")]
    public void Every_input_object_is_looked_at(string document) => document.ShouldBreak(Code);
}
