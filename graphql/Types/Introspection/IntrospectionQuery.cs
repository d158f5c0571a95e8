namespace Selvhjelp.GraphQL.Types.Introspection;

/// <summary>
/// The query of tools that want all there is to know of a schema (section 4), as the reference implementation's <c>getIntrospectionQuery</c> writes it with
/// every option of the September 2025 edition: descriptions, the schema's own too; addresses of scalars' specifications; repeatable directives; deprecated
/// arguments and input fields; OneOf Input Objects. Types are followed through nine wrappers.
/// </summary>
public static class IntrospectionQuery
{
    /// <summary>The document.</summary>
    public const string Text = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives {
              name
              description
              isRepeatable
              locations
              args(includeDeprecated: true) { ...InputValue }
            }
          }
        }

        fragment FullType on __Type {
          kind
          name
          description
          specifiedByURL
          isOneOf
          fields(includeDeprecated: true) {
            name
            description
            args(includeDeprecated: true) { ...InputValue }
            type { ...TypeRef }
            isDeprecated
            deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) {
            name
            description
            isDeprecated
            deprecationReason
          }
          possibleTypes { ...TypeRef }
        }

        fragment InputValue on __InputValue {
          name
          description
          type { ...TypeRef }
          defaultValue
          isDeprecated
          deprecationReason
        }

        fragment TypeRef on __Type {
          kind
          name
          ofType { name kind ofType { name kind ofType { name kind ofType { name kind ofType {
            name kind ofType { name kind ofType { name kind ofType { name kind ofType { name kind } } } } } } } } }
        }
        """;
}
