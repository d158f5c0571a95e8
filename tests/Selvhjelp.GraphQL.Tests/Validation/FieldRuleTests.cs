namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>Section 5.3 "Fields", but for merging.</summary>
public class FieldRuleTests
{
    private const string Fields = "FieldsOnCorrectTypeRule";
    private const string Leaves = "ScalarLeafsRule";

    [Theory]
    [InlineData("{ dog { name __typename } __typename __schema { description } __type(name: \"Dog\") { name } }")]
    [InlineData("{ pet { name ... on Dog { barkVolume } } }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }")]
    public void Fields_that_are_defined_can_be_selected(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { ↓meowVolume } }", "The type \"Dog\" has no field \"meowVolume\". Did you mean \"barkVolume\"?")]
    [InlineData("{ dog { ↓n: nickName } }", "The type \"Dog\" has no field \"nickName\". Did you mean \"nickname\" or \"name\"?")]
    [InlineData("{ pet { ↓nickname } }", "The type \"Pet\" has no field \"nickname\". Did you mean to select it in a fragment on \"Dog\" or \"Cat\"?")]
    [InlineData("{ catOrDog { ↓name } }",
        "The type \"CatOrDog\" has no field \"name\". Did you mean to select it in a fragment on \"Pet\", \"Cat\" or \"Dog\"?")]
    [InlineData("{ dog { ↓__schema { description } } }", "The type \"Dog\" has no field \"__schema\".")]
    [InlineData("{ dog { ... on Cat { ↓father { name } } } }", "The type \"Cat\" has no field \"father\".")]
    [InlineData("{ dog { owner { ↓zzzzzzzz } } }", "The type \"Human\" has no field \"zzzzzzzz\".")]
    public void Fields_that_are_not_defined_are_errors(string document, string message) =>
        document.ShouldBreak(Fields)[0].Message.ShouldBe(message);

    [Fact]
    public void Every_unknown_field_is_reported_but_nothing_inside_it()
    {
        "{ dog { ↓a { b } ↓c } ↓d }\nfragment F on Dog { ↓e }".ShouldBreak(Fields, times: 4);
        "fragment F on Nothing { a } { dog { ...F } }".ShouldKeep(Fields);
    }

    [Fact]
    public void Leaves_have_no_selections_and_other_fields_do() =>
        "{ dog { barkVolume } pet { name } catOrDog { __typename } }".ShouldBeValid();

    [Theory]
    [InlineData("{ dog { barkVolume ↓{ since } } }", "The field \"barkVolume\" of type \"Int\" has no fields to select.")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) ↓{ a } } }", "The field \"doesKnowCommand\" of type \"Boolean!\" has no fields to select.")]
    [InlineData("{ ↓human }", "The field \"human\" of type \"Human\" must say which of its fields to select, in braces.")]
    [InlineData("{ ↓pet }", "The field \"pet\" of type \"Pet\" must say which of its fields to select, in braces.")]
    [InlineData("{ ↓a: catOrDog }", "The field \"catOrDog\" of type \"CatOrDog\" must say which of its fields to select, in braces.")]
    public void A_selection_too_many_or_too_few_is_an_error(string document, string message) =>
        document.ShouldBreak(Leaves)[0].Message.ShouldBe(message);
}
