namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.3.1 "Field Selections".</summary>
public class FieldSelectionsTests
{
    private const string Code = "FieldsOnCorrectTypeRule";

    [Theory]
    [InlineData("{ dog { name __typename } __typename __schema { description } __type(name: \"Dog\") { name } }")]
    [InlineData("{ pet { name ... on Dog { barkVolume } } }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }")]
    [InlineData("{ dog { ... on Mammal { mother { __typename } } } }")]
    public void Fields_that_are_defined_can_be_selected(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { ↓meowVolume } }", "The type \"Dog\" has no field \"meowVolume\". Did you mean \"barkVolume\"?")]
    [InlineData("{ dog { ↓barkVolume: kawVolume } }", "The type \"Dog\" has no field \"kawVolume\". Did you mean \"barkVolume\"?")]
    [InlineData("{ dog { ↓n: nickName } }", "The type \"Dog\" has no field \"nickName\". Did you mean \"nickname\" or \"name\"?")]
    [InlineData("{ pet { ↓nickname } }", "The type \"Pet\" has no field \"nickname\". Did you mean to select it in a fragment on \"Dog\" or \"Cat\"?")]
    [InlineData("{ catOrDog { ↓name } }",
        "The type \"CatOrDog\" has no field \"name\". Did you mean to select it in a fragment on \"Pet\", \"Cat\" or \"Dog\"?")]
    [InlineData("{ catOrDog { ↓barkVolume } }", "The type \"CatOrDog\" has no field \"barkVolume\". Did you mean to select it in a fragment on \"Cat\" or \"Dog\"?")]
    [InlineData("{ dog { ↓__schema { description } } }", "The type \"Dog\" has no field \"__schema\".")]
    [InlineData("subscription { ↓__type(name: \"Dog\") { name } }", "The type \"Subscription\" has no field \"__type\".")]
    [InlineData("{ dog { ... on Cat { ↓father { name } } } }", "The type \"Cat\" has no field \"father\".")]
    [InlineData("{ dog { owner { ↓zzzzzzzz } } }", "The type \"Human\" has no field \"zzzzzzzz\".")]
    [InlineData("{ dog { ...F } } fragment F on Dog { ↓nme }", "The type \"Dog\" has no field \"nme\". Did you mean \"name\"?")]
    public void Fields_that_are_not_defined_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Every_unknown_field_is_reported_but_nothing_inside_it()
    {
        "{ dog { ↓a { b } ↓c } ↓d }\nfragment F on Dog { ↓e }".ShouldBreak(Code, times: 4);
        "fragment F on Nothing { a } { dog { ...F } }".ShouldKeep(Code);
        "{ dog { barkVolume { a } } }".ShouldKeep(Code);
    }
}
