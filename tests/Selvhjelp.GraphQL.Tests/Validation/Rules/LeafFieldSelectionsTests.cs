namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.3.3 "Leaf Field Selections".</summary>
public class LeafFieldSelectionsTests
{
    private const string Code = "ScalarLeafsRule";

    [Theory]
    [InlineData("{ dog { barkVolume } pet { name } catOrDog { __typename } }")]
    [InlineData("{ arguments { command(of: SIT) booleanList } human { pets { name } } }")]
    public void Leaves_have_no_selections_and_other_fields_do(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { barkVolume ↓{ since } } }", "The field \"barkVolume\" of type \"Int\" has no fields to select.")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) ↓{ a } } }", "The field \"doesKnowCommand\" of type \"Boolean!\" has no fields to select.")]
    [InlineData("{ arguments { command(of: SIT) ↓{ a } } }", "The field \"command\" of type \"DogCommand\" has no fields to select.")]
    [InlineData("{ __typename ↓{ a } }", "The field \"__typename\" of type \"String!\" has no fields to select.")]
    [InlineData("{ ↓human }", "The field \"human\" of type \"Human\" must say which of its fields to select, in braces.")]
    [InlineData("{ ↓pet }", "The field \"pet\" of type \"Pet\" must say which of its fields to select, in braces.")]
    [InlineData("{ ↓a: catOrDog }", "The field \"catOrDog\" of type \"CatOrDog\" must say which of its fields to select, in braces.")]
    [InlineData("{ human { ↓pets } }", "The field \"pets\" of type \"[Pet!]\" must say which of its fields to select, in braces.")]
    public void A_selection_too_many_or_too_few_is_an_error(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Nothing_is_said_of_a_field_that_is_not_known() => "{ dog { unknown unknown2 { a } } }".ShouldKeep(Code);
}
