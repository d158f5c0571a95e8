using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>What every schema has without saying so: scalars (3.5), directives (3.13), introspection (4.2).</summary>
internal static class BuiltInDefinitions
{
    private static readonly Lazy<DocumentNode> Parsed = new(() => Parser.Parse(Sdl));

    private static readonly Lazy<HashSet<DefinitionNode>> Known = new(() => new(All, ReferenceEqualityComparer.Instance));

    public static IReadOnlyList<DefinitionNode> All => Parsed.Value.Definitions;

    /// <summary>Whether a definition is one of these, and not one of a schema that reads the same.</summary>
    public static bool Has(DefinitionNode node) => Known.Value.Contains(node);

    /// <summary>Whether a type of this name is one of these.</summary>
    public static bool HasType(string name) => All.Any(node => node is TypeDefinitionNode type && type.Name.Value == name);

    private const string Sdl = """"
        "A signed 32-bit whole number."
        scalar Int
        "A finite number of double precision (IEEE 754)."
        scalar Float
        "Text, in Unicode."
        scalar String
        "True or false."
        scalar Boolean
        "Identifies an object. Given as a string or a whole number, answered as a string. Not meant to be read by people."
        scalar ID

        "Takes the field or fragment in only when `if` is true."
        directive @include("Taken in when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Leaves the field or fragment out when `if` is true."
        directive @skip("Left out when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Should no longer be used."
        directive @deprecated("Why, and what to use instead, in Markdown." reason: String! = "No longer supported")
          on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        "Where the scalar's behaviour is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR
        "Exactly one field of the input object must be given, and it must not be null."
        directive @oneOf on INPUT_OBJECT

        "The schema: its types, its directives, and where operations begin."
        type __Schema {
          description: String
          "All types of the schema."
          types: [__Type!]!
          "The type on which queries begin."
          queryType: __Type!
          "The type on which mutations begin; null when there are none."
          mutationType: __Type
          "The type on which subscriptions begin; null when there are none."
          subscriptionType: __Type
          "All directives that the schema knows."
          directives: [__Directive!]!
        }

        "A type. Which fields are null depends on `kind`."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "The kinds of type."
        enum __TypeKind {
          "A scalar."
          SCALAR
          "An object. `fields` and `interfaces` are not null."
          OBJECT
          "An interface. `fields`, `interfaces` and `possibleTypes` are not null."
          INTERFACE
          "A union. `possibleTypes` is not null."
          UNION
          "An enum. `enumValues` is not null."
          ENUM
          "An input object. `inputFields` is not null."
          INPUT_OBJECT
          "A list. `ofType` is not null."
          LIST
          "A type that is never null. `ofType` is not null."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default value, as a GraphQL literal."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where a directive may stand."
        enum __DirectiveLocation {
          "A query operation."
          QUERY
          "A mutation operation."
          MUTATION
          "A subscription operation."
          SUBSCRIPTION
          "A selected field."
          FIELD
          "A fragment's definition."
          FRAGMENT_DEFINITION
          "A fragment spread."
          FRAGMENT_SPREAD
          "An inline fragment."
          INLINE_FRAGMENT
          "A variable's definition."
          VARIABLE_DEFINITION
          "The schema's definition."
          SCHEMA
          "A scalar's definition."
          SCALAR
          "An object type's definition."
          OBJECT
          "A field's definition."
          FIELD_DEFINITION
          "An argument's definition."
          ARGUMENT_DEFINITION
          "An interface's definition."
          INTERFACE
          "A union's definition."
          UNION
          "An enum's definition."
          ENUM
          "An enum value's definition."
          ENUM_VALUE
          "An input object's definition."
          INPUT_OBJECT
          "An input field's definition."
          INPUT_FIELD_DEFINITION
        }
        """";
}
