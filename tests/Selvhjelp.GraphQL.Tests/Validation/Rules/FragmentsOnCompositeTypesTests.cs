namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.5.1.3 "Fragments on Object, Interface or Union Types".</summary>
public class FragmentsOnCompositeTypesTests
{
    private const string Code = "FragmentsOnCompositeTypesRule";

    [Fact]
    public void Fragments_are_on_types_with_fields() =>
        "{ pet { ...O ...I ...U } } fragment O on Dog { name } fragment I on Pet { name } fragment U on CatOrDog { __typename }".ShouldBeValid();

    [Theory]
    [InlineData("{ dog { ... on ↓Boolean { name } } }", "A fragment cannot be on \"Boolean\", which is not an object, interface or union type.")]
    [InlineData("{ dog { ... on ↓DogCommand { name } } }", "A fragment cannot be on \"DogCommand\", which is not an object, interface or union type.")]
    [InlineData("fragment F on ↓Complex { name }", "The fragment \"F\" cannot be on \"Complex\", which is not an object, interface or union type.")]
    [InlineData("fragment F on ↓Anything { name }", "The fragment \"F\" cannot be on \"Anything\", which is not an object, interface or union type.")]
    public void Other_types_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void A_type_that_does_not_exist_is_for_another_rule() => "{ dog { ... on NotInSchema { name } } }".ShouldKeep(Code);
}
