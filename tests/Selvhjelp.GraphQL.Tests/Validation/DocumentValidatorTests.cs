using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Tests.Language;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Tests.Validation;

public class DocumentValidatorTests
{
    [Fact]
    public void Rules_are_known_by_the_names_of_the_reference_implementation()
    {
        DocumentValidator.Codes.Count.ShouldBe(32);
        DocumentValidator.Codes.ShouldBeUnique();
        DocumentValidator.Codes.ShouldAllBe(code => code.EndsWith("Rule"));
    }

    [Fact]
    public void All_rules_report_at_once()
    {
        const string Document = "query A { dog { nothing ...B } }\nquery A($a: Int) { dog }";

        DocumentValidator.Validate(Rule.Schema, Parser.Parse(Document), Document).Select(error => error.Code).Order().ShouldBe(
            ["FieldsOnCorrectTypeRule", "KnownFragmentNamesRule", "NoUnusedVariablesRule", "ScalarLeafsRule", "UniqueOperationNamesRule"]);
    }

    [Fact]
    public void Columns_count_as_readers_of_utf16_do()
    {
        const string Document = "# å\n{ arguments { string(of: \"\U0001F600å\") nothing } }";

        DocumentValidator.Validate(Rule.Schema, Parser.Parse(Document), Document).ShouldHaveSingleItem().Locations
            .ShouldBe([new SourceLocation(2, 33)]);
    }

    [Fact]
    public void After_a_hundred_errors_the_rest_is_left_out()
    {
        var document = "{ " + string.Concat(Enumerable.Range(0, 150).Select(i => $"nothing{i} ")) + "}";

        var errors = DocumentValidator.Validate(Rule.Schema, Parser.Parse(document), document);

        errors.Count.ShouldBe(101);
        errors[^1].ShouldSatisfyAllConditions(
            error => error.Code.ShouldBe("ValidationAborted"),
            error => error.Message.ShouldBe("There are more than 100 errors. The rest is not shown: mend these first."),
            error => error.Locations.ShouldBeEmpty());
    }

    [Fact]
    public void Operations_that_share_too_many_fragments_are_given_up()
    {
        var document = string.Concat(Enumerable.Range(0, 400).Select(i => $"query Q{i} {{ dog {{ ...F0 }} }} "))
            + string.Concat(Enumerable.Range(0, 400).Select(i => $"fragment F{i} on Dog {{ ...F{i + 1} }} ")) + "fragment F400 on Dog { name }";

        DocumentValidator.Validate(Rule.Schema, Parser.Parse(document), document).ShouldHaveSingleItem().Code.ShouldBe("ValidationAborted");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Rubbish_that_parses_is_validated_without_an_exception(int seed)
    {
        var random = new Random(seed);
        string[] words =
        [
            "{", "}", "{", "}", "dog", "pet", "name", "arguments", "int(of: $a)", "oneOf(of: {a: $b})", "complex(of: {list: [[$a], {}], inner: 1})",
            "...F", "...G", "... on Cat {", "... {", "fragment F on Dog {", "fragment G on Pet {", "query A($a: Int, $b: [Dog]) {", "@skip(if: 1)",
            "@again", "subscription S {", "newMessage", "x: name", "x: nickname", "catOrDog {", "__schema { types { fields { name } } }",
        ];
        var parsed = 0;
        for (var round = 0; round < 5_000; round++)
        {
            var document = "{ " + string.Join(' ', Enumerable.Range(0, random.Next(1, 14)).Select(_ => words[random.Next(words.Length)]));
            var open = document.Count(character => character == '{') - document.Count(character => character == '}');
            document += string.Concat(Enumerable.Repeat(" name }", Math.Max(0, open)));
            try
            {
                var errors = DocumentValidator.Validate(Rule.Schema, Parser.Parse(document), document);
                errors.ShouldAllBe(error => error.Message.Length > 0 && error.Code.Length > 0);
                parsed++;
            }
            catch (GraphQLSyntaxException)
            {
                // Most of the rubbish; the parser has tests of its own.
            }
        }

        parsed.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void A_schema_can_be_introspected_in_full()
    {
        var schema = GraphQL.Types.Schema.FromSdl(Documents.TypeSystem);
        const string Document = """
            query Introspection {
              __schema {
                queryType { name } mutationType { name } subscriptionType { name } description
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """;

        DocumentValidator.Validate(schema, Parser.Parse(Document), Document).ShouldBeEmpty();
    }
}
