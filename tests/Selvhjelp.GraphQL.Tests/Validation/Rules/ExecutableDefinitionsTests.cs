namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.1.1 "Executable Definitions".</summary>
public class ExecutableDefinitionsTests
{
    private const string Code = "ExecutableDefinitionsRule";

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { ...F } } fragment F on Dog { name } subscription B { newMessage { body } }")]
    public void Operations_and_fragments_can_be_executed(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { name } } ↓type A { b: C }", "The definition of the type \"A\" cannot be executed. Only operations and fragments can.")]
    [InlineData("{ dog { name } } ↓extend type Dog { color: String }", "The definition of the type \"Dog\" cannot be executed. Only operations and fragments can.")]
    [InlineData("↓schema { query: Query } { dog { name } }", "The definition of the schema cannot be executed. Only operations and fragments can.")]
    [InlineData("↓directive @a on FIELD { dog { name } }", "The definition of the directive \"@a\" cannot be executed. Only operations and fragments can.")]
    public void Definitions_of_a_type_system_cannot(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Each_of_them_is_an_error() =>
        "↓type A { b: C } { dog { name } } ↓extend schema @onQuery ↓scalar B ↓input C { d: Int } ↓enum D { E }".ShouldBreak(Code, times: 5);

    [Fact]
    public void What_they_consist_of_is_held_against_the_other_rules_too()
    {
        const string Document = "{ dog { name } } type A { b(c: Int = {d: 1, d: 2}): ↓Unknown @deprecated(reason: 1, reason: 2) @again } type ID { e: ID }";

        Document.ShouldBreak("KnownTypeNamesRule");
        Document.Replace("↓", "").Replace("{d: 1, d: 2}", "{↓d: 1, ↓d: 2}").ShouldBreak("UniqueInputFieldNamesRule");
        Document.Replace("↓", "").Replace("reason: 1, reason: 2", "↓reason: 1, ↓reason: 2").ShouldBreak("UniqueArgumentNamesRule");
        Document.Replace("↓", "").Replace("reason: 1, reason: 2", "reason: ↓1, reason: ↓2").ShouldBreak("ValuesOfCorrectTypeRule", times: 2);
        Document.Replace("↓", "").Replace("@again", "↓@again").ShouldBreak("KnownDirectivesRule")[0].Message
            .ShouldStartWith("The directive \"@again\" cannot stand on FIELD_DEFINITION, only on FIELD, ");
        "{ dog { name } } type A ↓@onQuery extend type A ↓@onQuery".ShouldBreak("UniqueDirectivesPerLocationRule");
    }

    [Fact]
    public void A_directive_that_the_document_defines_is_known_in_it()
    {
        "directive @own(a: Int!) on FIELD { dog @own(a: 1) { name } }".ShouldKeep("KnownDirectivesRule");
        "directive @own(a: Int!) on FIELD { dog ↓@own { name } }".ShouldBreak("ProvidedRequiredArgumentsRule");
        "directive @own(a: Int!) on FIELD { dog @own(a: 1, ↓b: 2) { name } }".ShouldBreak("KnownArgumentNamesRule");
        "directive @own repeatable on FIELD { dog @own @own { name } }".ShouldKeep("UniqueDirectivesPerLocationRule");
    }
}
