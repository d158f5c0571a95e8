using Selvhjelp.GraphQL.Tests.Execution;

namespace Selvhjelp.GraphQL.Tests.Types;

public class IntrospectionTests
{
    [Fact]
    public async Task A_type_tells_what_its_kind_has_and_null_for_the_rest()
        => (await Run.Data("""
            {
              object: __type(name: "Author") { ...t }
              interface: __type(name: "Item") { ...t }
              union: __type(name: "Thing") { ...t }
              enum: __type(name: "Genre") { ...t }
              input: __type(name: "Choice") { ...t }
              scalar: __type(name: "Day") { ...t }
              none: __type(name: "Nothing") { ...t }
            }
            fragment t on __Type {
              kind name fields { name type { kind name ofType { kind name } } } interfaces { name } possibleTypes { name }
              enumValues { name } inputFields { name defaultValue } ofType { name } isOneOf
            }
            """)).ShouldBe("""
            {
            "object":{"kind":"OBJECT","name":"Author","fields":[{"name":"name","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"String"}}},{"name":"books","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null}}},{"name":"shelves","type":{"kind":"LIST","name":null,"ofType":{"kind":"OBJECT","name":"Book"}}},{"name":"strict","type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null}}},{"name":"nothing","type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null}}}],"interfaces":[],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null},
            "interface":{"kind":"INTERFACE","name":"Item","fields":[{"name":"id","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID"}}},{"name":"title","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"String"}}}],"interfaces":[],"possibleTypes":[{"name":"Book"},{"name":"Record"}],"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null},
            "union":{"kind":"UNION","name":"Thing","fields":null,"interfaces":null,"possibleTypes":[{"name":"Book"},{"name":"Record"},{"name":"Author"}],"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null},
            "enum":{"kind":"ENUM","name":"Genre","fields":null,"interfaces":null,"possibleTypes":null,"enumValues":[{"name":"NOVEL"},{"name":"SHORT_STORY"},{"name":"POETRY"}],"inputFields":null,"ofType":null,"isOneOf":null},
            "input":{"kind":"INPUT_OBJECT","name":"Choice","fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"id","defaultValue":null},{"name":"title","defaultValue":null}],"ofType":null,"isOneOf":true},
            "scalar":{"kind":"SCALAR","name":"Day","fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null},
            "none":null
            }
            """.ReplaceLineEndings(""));

    [Fact]
    public async Task The_schema_tells_its_roots_directives_and_every_type_once()
    {
        using var answer = System.Text.Json.JsonDocument.Parse(await Run.Data(
            "{ __schema { queryType { name } mutationType { name } subscriptionType { name } types { name } directives { name locations isRepeatable args { name defaultValue } } } }"));
        var schema = answer.RootElement.GetProperty("__schema");
        schema.GetProperty("queryType").GetProperty("name").GetString().ShouldBe("Query");
        schema.GetProperty("mutationType").GetProperty("name").GetString().ShouldBe("Mutation");
        schema.GetProperty("subscriptionType").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var types = schema.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()).ToList();
        types.ShouldBeUnique();
        types.ShouldBe(
            [
                "Day", "Item", "Priced", "Book", "Record", "Author", "Thing", "Genre", "Filter", "Choice", "Query", "Mutation",
                "Int", "Float", "String", "Boolean", "ID",
                "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation",
            ],
            ignoreOrder: true);
        schema.GetProperty("directives").EnumerateArray().Select(directive => directive.GetRawText()).ShouldBe(
            [
                """{"name":"include","locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"isRepeatable":false,"args":[{"name":"if","defaultValue":null}]}""",
                """{"name":"skip","locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"isRepeatable":false,"args":[{"name":"if","defaultValue":null}]}""",
                """{"name":"deprecated","locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"isRepeatable":false,"args":[{"name":"reason","defaultValue":"\"No longer supported\""}]}""",
                """{"name":"specifiedBy","locations":["SCALAR"],"isRepeatable":false,"args":[{"name":"url","defaultValue":null}]}""",
                """{"name":"oneOf","locations":["INPUT_OBJECT"],"isRepeatable":false,"args":[]}""",
            ]);
    }

    [Fact]
    public async Task Defaults_are_told_as_literals()
        => (await Run.Data("""{ __type(name: "Filter") { inputFields { name defaultValue } } }"""))
            .ShouldContain("""{"name":"limit","defaultValue":"3"}""");
}
