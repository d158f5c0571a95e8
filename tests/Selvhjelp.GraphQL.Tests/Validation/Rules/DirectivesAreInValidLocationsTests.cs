namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.7.2 "Directives Are in Valid Locations".</summary>
public class DirectivesAreInValidLocationsTests
{
    private const string Code = "KnownDirectivesRule";

    [Fact]
    public void Directives_stand_where_they_may() =>
        "query ($a: Int @again) @onQuery { dog @again { ...F @again ... @again { name } } arguments { int(of: $a) } } fragment F on Dog @again { name }"
            .ShouldBeValid();

    [Theory]
    [InlineData("query ↓@skip(if: true) { dog { name } }", "The directive \"@skip\" cannot stand on QUERY, only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.")]
    [InlineData("subscription ↓@onQuery { newMessage { body } }", "The directive \"@onQuery\" cannot stand on SUBSCRIPTION, only on QUERY.")]
    [InlineData("mutation ↓@onQuery { a }", "The directive \"@onQuery\" cannot stand on MUTATION, only on QUERY.")]
    [InlineData("query ($a: Int ↓@onQuery) { dog { name } }", "The directive \"@onQuery\" cannot stand on VARIABLE_DEFINITION, only on QUERY.")]
    [InlineData("{ dog ↓@onQuery { name } }", "The directive \"@onQuery\" cannot stand on FIELD, only on QUERY.")]
    [InlineData("{ dog { ...F ↓@onQuery } } fragment F on Dog { name }", "The directive \"@onQuery\" cannot stand on FRAGMENT_SPREAD, only on QUERY.")]
    [InlineData("{ dog { ... ↓@onQuery { name } } }", "The directive \"@onQuery\" cannot stand on INLINE_FRAGMENT, only on QUERY.")]
    [InlineData("fragment F on Dog ↓@onQuery { name }", "The directive \"@onQuery\" cannot stand on FRAGMENT_DEFINITION, only on QUERY.")]
    [InlineData("{ dog { name ↓@deprecated } }",
        "The directive \"@deprecated\" cannot stand on FIELD, only on FIELD_DEFINITION, ARGUMENT_DEFINITION, INPUT_FIELD_DEFINITION, ENUM_VALUE.")]
    public void Elsewhere_they_are_errors(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);
}
