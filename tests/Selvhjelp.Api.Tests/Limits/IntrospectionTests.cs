using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Limits;

/// <summary>Introspection is open: the questions that tools send pass every limit.</summary>
public sealed class IntrospectionTests
{
    /// <summary>What <c>getIntrospectionQuery</c> of graphql-js makes, which GraphiQL, Apollo and the code generators send; parts by version and option.</summary>
    private static string Query(string schema, string type, string directive, string oneOf, string deprecated, string inputDeprecation, int levels) => $$"""
        query IntrospectionQuery {
          __schema {
            {{schema}}
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description {{directive}} locations args{{deprecated}} { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description {{type}} {{oneOf}}
          fields(includeDeprecated: true) {
            name description
            args{{deprecated}} { ...InputValue }
            type { ...TypeRef }
            isDeprecated deprecationReason
          }
          inputFields{{deprecated}} { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue {{inputDeprecation}} }
        fragment TypeRef on __Type { kind name {{string.Concat(Enumerable.Repeat("ofType { kind name ", levels))}}{{new string('}', levels)}} }
        """;

    public static TheoryData<string> Queries() =>
    [
        // graphql-js 16 and 17 without options, with all of them (GraphiQL, GraphQL Code Generator), and with as many levels as version 17 allows to ask for.
        Query("", "", "", "", "", "", 9),
        Query("description", "specifiedByURL", "isRepeatable", "isOneOf", "(includeDeprecated: true)", "isDeprecated deprecationReason", 9),
        Query("description", "specifiedByURL", "isRepeatable", "isOneOf", "(includeDeprecated: true)", "isDeprecated deprecationReason", 20),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task What_tools_send_is_answered_whole(string query)
    {
        var types = (await Ask.Data(query, countsCost: true)).GetProperty("__schema").GetProperty("types");

        types.EnumerateArray().Select(type => type.GetProperty("name").GetString()).ShouldContain("Municipality");
        types.GetRawText().ShouldContain("\"name\":\"nearbyContactPoints\"");
    }
}
