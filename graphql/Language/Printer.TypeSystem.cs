using System.Diagnostics;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Definitions and extensions of the type system.</summary>
public static partial class Printer
{
    private static string TypeSystemDefinition(TypeSystemDefinitionNode node)
    {
        var body = node switch
        {
            SchemaDefinitionNode schema => Words("schema", Directives(schema.Directives), Block(schema.RootOperationTypes)),
            DirectiveDefinitionNode directive => DirectiveDefinition(directive),
            ScalarTypeDefinitionNode scalar => Words("scalar", scalar.Name.Value, Directives(scalar.Directives)),
            ObjectTypeDefinitionNode type => TypeWithFields("type", type, type.Interfaces, type.Fields),
            InterfaceTypeDefinitionNode type => TypeWithFields("interface", type, type.Interfaces, type.Fields),
            UnionTypeDefinitionNode union => Words(
                "union", union.Name.Value, Directives(union.Directives), After("= ", Join(" | ", union.Members))),
            EnumTypeDefinitionNode type => Words("enum", type.Name.Value, Directives(type.Directives), Block(type.Values)),
            InputObjectTypeDefinitionNode type => Words("input", type.Name.Value, Directives(type.Directives), Block(type.Fields)),
            _ => throw new UnreachableException(),
        };
        return Description(node.Description) + (node.IsExtension ? "extend " : "") + body;
    }

    private static string TypeWithFields(
        string keyword, TypeDefinitionNode type, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<FieldDefinitionNode> fields) =>
        Words(keyword, type.Name.Value, After("implements ", Join(" & ", interfaces)), Directives(type.Directives), Block(fields));

    private static string DirectiveDefinition(DirectiveDefinitionNode directive) =>
        $"directive @{directive.Name}{ArgumentDefinitions(directive.Arguments)}"
        + $"{(directive.IsRepeatable ? " repeatable" : "")} on {Join(" | ", directive.Locations)}";

    private static string FieldDefinition(FieldDefinitionNode field) =>
        $"{Description(field.Description)}{field.Name}{ArgumentDefinitions(field.Arguments)}: {Type(field.Type)}"
        + After(" ", Directives(field.Directives));

    private static string InputValueDefinition(InputValueDefinitionNode value) =>
        $"{Description(value.Description)}{value.Name}: {Type(value.Type)}"
        + (value.DefaultValue is null ? "" : $" = {Value(value.DefaultValue)}")
        + After(" ", Directives(value.Directives));

    /// <summary>Arguments on one line, unless one of them takes several.</summary>
    private static string ArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
            return "";
        var lines = arguments.Select(Print).ToArray();
        return lines.Any(line => line.Contains('\n'))
            ? $"(\n{Indent(string.Join('\n', lines))}\n)"
            : $"({string.Join(", ", lines)})";
    }
}
