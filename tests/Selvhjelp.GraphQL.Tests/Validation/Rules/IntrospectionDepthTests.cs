namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Not in the specification: the lists of introspection are not nested three deep.</summary>
public class IntrospectionDepthTests
{
    private const string Code = "MaxIntrospectionDepthRule";

    [Theory]
    [InlineData("{ __schema { types { name fields { name type { name kind ofType { name } } args { name } } } } }")]
    [InlineData("{ a: __type(name: \"Dog\") { ...F } } fragment F on __Type { ofType { ...F } }")]
    [InlineData("{ __type(name: \"Dog\") { fields { type { fields { type { name } } } } } }")]
    public void Introspection_may_go_two_lists_deep(string document) => document.ShouldKeep(Code);

    [Theory]
    [InlineData("{ ↓__schema { types { fields { type { fields { type { fields { name } } } } } } } }")]
    [InlineData("{ ↓__type(name: \"Dog\") { ...F } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { type { interfaces { name } } } }")]
    [InlineData("{ ↓a: __type(name: \"Dog\") { ...F } } fragment F on __Type { fields { type { ...F } } }")]
    [InlineData("{ ↓__type(name: \"Dog\") { possibleTypes { interfaces { ... { inputFields { name } } } } } }")]
    public void Three_are_an_error(string document) =>
        document.ShouldBreak(Code)[0].Message.ShouldBe("Introspection is nested too deep: \"fields\", \"interfaces\", \"possibleTypes\" and \"inputFields\" may stand in one another at most 2 deep. Ask for types by name instead.");

    [Fact]
    public void What_is_inside_is_not_reported_again() =>
        "{ ↓__schema { types { fields { type { fields { type { fields { name } } } } } __schema { types { fields { type { fields { type { fields { name } } } } } } } } } }"
            .ShouldBreak(Code);
}
