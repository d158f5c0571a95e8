namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.5.2.3 "Fragment Spread Is Possible".</summary>
public class FragmentSpreadIsPossibleTests
{
    private const string Code = "PossibleFragmentSpreadsRule";

    [Theory]
    [InlineData("{ dog { ... on Dog { name } } }")]
    [InlineData("{ dog { ... on Pet { name } ... on CatOrDog { __typename } } }")]
    [InlineData("{ pet { ... on Dog { name } ... on Mammal { __typename } ... on CatOrDog { __typename } } }")]
    [InlineData("{ catOrDog { ... on Cat { name } ... on Mammal { __typename } } }")]
    [InlineData("{ unborn { ... on Unborn { name } } }")]
    [InlineData("{ humanOrAlien { ...F } } fragment F on Sentient { name }")]
    public void A_fragment_that_can_apply_is_valid(string document) => document.ShouldKeep(Code);

    [Theory]
    [InlineData("{ dog { ↓... on Cat { name } } }", "A fragment on \"Cat\" can never apply here, where every object is of type \"Dog\".")]
    [InlineData("{ dog { ↓... on Sentient { name } } }", "A fragment on \"Sentient\" can never apply here, where every object is of type \"Dog\".")]
    [InlineData("{ human { ↓...F } } fragment F on Pet { name }", "The fragment \"F\" on \"Pet\" can never apply here, where every object is of type \"Human\".")]
    [InlineData("{ catOrDog { ↓... on HumanOrAlien { __typename } } }",
        "A fragment on \"HumanOrAlien\" can never apply here, where every object is of type \"CatOrDog\".")]
    [InlineData("{ pet { ↓... on Unborn { name } } }", "A fragment on \"Unborn\" can never apply here, where every object is of type \"Pet\".")]
    [InlineData("{ sentient { ↓... on CatOrDog { __typename } } }", "A fragment on \"CatOrDog\" can never apply here, where every object is of type \"Sentient\".")]
    public void A_fragment_that_can_never_apply_is_an_error(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Nothing_is_said_of_types_that_are_not_known_or_have_no_fields() =>
        "{ dog { ... on Unknown { ... on Cat { name } } ... on Int { a } ...F } } fragment F on Complex { a }".ShouldKeep(Code);
}
