using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>The fields that exist without being defined: <c>__typename</c> (section 4.1), <c>__schema</c> and <c>__type</c> (section 4.2).</summary>
internal static class MetaFields
{
    private static readonly Lazy<ObjectTypeDefinitionNode> Nodes = new(() => (ObjectTypeDefinitionNode)Parser.Parse(
        """
        type Meta {
          "The name of the object's type."
          __typename: String!
          "The schema that answers."
          __schema: __Schema!
          "The type with this name; null when there is none."
          __type("The name." name: String!): __Type
        }
        """).Definitions[0]);

    /// <summary>The three fields, with the types of this schema.</summary>
    public static NameTable<FieldDefinition> Of(Schema schema) => new(Nodes.Value.Fields.Select(node => new FieldDefinition(
        node,
        schema.FindType(node.Type)!,
        new(node.Arguments.Select(argument => new InputValueDefinition(argument, schema.FindType(argument.Type)!))))));
}
