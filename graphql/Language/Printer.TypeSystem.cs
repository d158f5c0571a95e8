using System.Diagnostics;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Definitions and extensions of the type system.</summary>
public static partial class Printer
{
    private static Layout TypeSystemDefinition(TypeSystemDefinitionNode node)
    {
        var body = node switch
        {
            SchemaDefinitionNode schema => Words("schema", Directives(schema.Directives), Block(schema.RootOperationTypes)),
            DirectiveDefinitionNode directive => DirectiveDefinition(directive),
            ScalarTypeDefinitionNode scalar => Words("scalar", scalar.Name.Value, Directives(scalar.Directives)),
            ObjectTypeDefinitionNode type => TypeWithFields("type", type, type.Interfaces, type.Fields),
            InterfaceTypeDefinitionNode type => TypeWithFields("interface", type, type.Interfaces, type.Fields),
            UnionTypeDefinitionNode union => Words(
                "union", union.Name.Value, Directives(union.Directives), Layout.Wrap("= ", Join(" | ", union.Members))),
            EnumTypeDefinitionNode type => Words("enum", type.Name.Value, Directives(type.Directives), Block(type.Values)),
            InputObjectTypeDefinitionNode type => Words("input", type.Name.Value, Directives(type.Directives), Block(type.Fields)),
            _ => throw new UnreachableException(),
        };
        return Described(node.Description, node.IsExtension ? Words("extend", body) : body);
    }

    private static Layout TypeWithFields(
        string keyword, TypeDefinitionNode type, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<FieldDefinitionNode> fields) => Words(
        keyword,
        type.Name.Value,
        Layout.Wrap("implements ", Join(" & ", interfaces)),
        Directives(type.Directives),
        Block(fields));

    private static Layout DirectiveDefinition(DirectiveDefinitionNode directive) => Words(
        new Layout($"directive @{directive.Name}").Append(ArgumentDefinitions(directive.Arguments)),
        directive.IsRepeatable ? "repeatable" : "",
        Layout.Wrap("on ", Join(" | ", directive.Locations)));

    private static Layout FieldDefinition(FieldDefinitionNode field) => Described(
        field.Description,
        Words(
            new Layout(field.Name.Value).Append(ArgumentDefinitions(field.Arguments)).Append(": ").Append(Type(field.Type)),
            Directives(field.Directives)));

    private static Layout InputValueDefinition(InputValueDefinitionNode value) => Described(
        value.Description,
        Words(new Layout($"{value.Name}: ").Append(Type(value.Type)), Default(value.DefaultValue), Directives(value.Directives)));

    /// <summary>Arguments on one line, unless one of them takes several.</summary>
    private static Layout ArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        var parts = Nodes(arguments);
        return parts.Any(part => part.LineEnds > 0) ? Lines("(", parts, ")") : Layout.Wrap("(", Layout.Join(", ", parts), ")");
    }
}
