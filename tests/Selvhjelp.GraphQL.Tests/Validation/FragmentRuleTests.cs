namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>Section 5.5 "Fragments".</summary>
public class FragmentRuleTests
{
    [Fact]
    public void Fragments_have_names_of_their_own()
    {
        "{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { nickname }".ShouldBeValid();
        "query A { dog { ...A } } fragment A on Dog { name }".ShouldBeValid();

        "{ dog { ...A } } fragment ↓A on Dog { name } fragment ↓A on Dog { nickname }".ShouldBreak("UniqueFragmentNamesRule")[0].Message
            .ShouldBe("Two fragments are named \"A\".");
    }

    [Fact]
    public void The_types_of_fragments_and_variables_exist()
    {
        "{ dog { ... on Dog { name } ... { name } ... @include(if: true) { name } } }".ShouldBeValid();

        "query ($a: [↓Complx!]) { dog { ... on ↓NotInSchema { name } ...F } } fragment F on ↓dog { name }"
            .ShouldBreak("KnownTypeNamesRule", times: 3).Select(error => error.Message).ShouldBe(
            [
                "There is no type \"Complx\". Did you mean \"Complex\"?",
                "There is no type \"NotInSchema\".",
                "There is no type \"dog\". Did you mean \"Dog\"?",
            ]);
    }

    [Fact]
    public void Fragments_are_on_types_with_fields()
    {
        "{ pet { ...O ...I ...U } } fragment O on Dog { name } fragment I on Pet { name } fragment U on CatOrDog { __typename }".ShouldBeValid();

        "{ dog { ... on ↓Boolean { name } ...F } } fragment F on ↓Complex { name }".ShouldBreak("FragmentsOnCompositeTypesRule", times: 2)
            .Select(error => error.Message).ShouldBe(
            [
                "A fragment cannot be on \"Boolean\", which is not an object, interface or union type.",
                "The fragment \"F\" cannot be on \"Complex\", which is not an object, interface or union type.",
            ]);
        "{ dog { ... on NotInSchema { name } } }".ShouldKeep("FragmentsOnCompositeTypesRule");
    }

    [Fact]
    public void Fragments_are_used()
    {
        "{ dog { ...A } } fragment A on Dog { mother { ...B } } fragment B on Dog { name }".ShouldBeValid();

        "{ dog { name } } ↓fragment A on Dog { ...B } ↓fragment B on Dog { ...A }".ShouldBreak("NoUnusedFragmentsRule", times: 2)[0].Message
            .ShouldBe("The fragment \"A\" is never used.");
    }

    [Fact]
    public void Spreads_name_fragments_that_exist() =>
        "{ dog { ...↓Undefined ... on Dog { ...↓Know } } } fragment Known on Dog { name }".ShouldBreak("KnownFragmentNamesRule", times: 2)
            .Select(error => error.Message).ShouldBe(
            [
                "There is no fragment \"Undefined\".",
                "There is no fragment \"Know\". Did you mean \"Known\"?",
            ]);

    [Fact]
    public void Fragments_do_not_contain_themselves()
    {
        "{ dog { ...A ...B } } fragment A on Dog { ...C } fragment B on Dog { ...C } fragment C on Dog { name }".ShouldBeValid();

        "fragment A on Dog { name ↓...A }".ShouldBreak("NoFragmentCyclesRule")[0].Message.ShouldBe("The fragment \"A\" contains itself.");
        "fragment A on Dog { mother { ↓...B } } fragment B on Dog { ↓...C } fragment C on Dog { ... on Dog { ↓...A } }"
            .ShouldBreak("NoFragmentCyclesRule")[0].Message.ShouldBe("The fragment \"A\" contains itself through \"B\", \"C\".");
        "fragment A on Dog { ↓...B ↓...C } fragment B on Dog { ↓...A } fragment C on Dog { ↓...A }".ShouldBreak("NoFragmentCyclesRule", times: 2);
        "fragment A on Dog { ...Unknown }".ShouldKeep("NoFragmentCyclesRule");
    }

    [Theory]
    [InlineData("{ dog { ... on Dog { name } } }")]
    [InlineData("{ dog { ... on Pet { name } ... on CatOrDog { __typename } } }")]
    [InlineData("{ pet { ... on Dog { name } ... on Mammal { __typename } ... on CatOrDog { __typename } } }")]
    [InlineData("{ catOrDog { ... on Cat { name } ... on Mammal { __typename } } }")]
    [InlineData("{ unborn { ... on Unborn { name } } }")]
    public void A_fragment_that_can_apply_is_valid(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { ↓... on Cat { name } } }", "A fragment on \"Cat\" can never apply here, where every object is of type \"Dog\".")]
    [InlineData("{ dog { ↓... on Sentient { name } } }", "A fragment on \"Sentient\" can never apply here, where every object is of type \"Dog\".")]
    [InlineData("{ human { ↓...F } } fragment F on Pet { name }", "The fragment \"F\" on \"Pet\" can never apply here, where every object is of type \"Human\".")]
    [InlineData("{ catOrDog { ↓... on HumanOrAlien { __typename } } }",
        "A fragment on \"HumanOrAlien\" can never apply here, where every object is of type \"CatOrDog\".")]
    [InlineData("{ pet { ↓... on Unborn { name } } }", "A fragment on \"Unborn\" can never apply here, where every object is of type \"Pet\".")]
    public void A_fragment_that_can_never_apply_is_an_error(string document, string message) =>
        document.ShouldBreak("PossibleFragmentSpreadsRule")[0].Message.ShouldBe(message);
}
