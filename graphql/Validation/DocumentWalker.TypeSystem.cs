using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>
/// Definitions of a type system in a document are errors (section 5.1.1). What they consist of is shown to the rules all the same, as the reference does:
/// the types they name, their directives and their values.
/// </summary>
internal sealed partial class DocumentWalker
{
    private void Walk(TypeSystemDefinitionNode node)
    {
        context.IsInTypeSystem = true;
        switch (node)
        {
            case SchemaDefinitionNode schema:
                Walk(schema.Directives, DirectiveLocation.Schema, SharedPlace.OfSchema);
                Walk(schema.RootOperationTypes.Select(root => root.Type));
                break;
            case DirectiveDefinitionNode directive:
                Walk(directive.Arguments, DirectiveLocation.ArgumentDefinition);
                break;
            case TypeDefinitionNode type:
                Walk(type);
                break;
        }

        context.IsInTypeSystem = false;
    }

    private void Walk(TypeDefinitionNode type)
    {
        Walk(type.Directives, LocationOf(type), SharedPlace.OfType(type.Name.Value));
        switch (type)
        {
            case ObjectTypeDefinitionNode node:
                Walk(node.Interfaces);
                Walk(node.Fields);
                break;
            case InterfaceTypeDefinitionNode node:
                Walk(node.Interfaces);
                Walk(node.Fields);
                break;
            case UnionTypeDefinitionNode node:
                Walk(node.Members);
                break;
            case EnumTypeDefinitionNode node:
                foreach (var value in node.Values)
                    Walk(value.Directives, DirectiveLocation.EnumValue);
                break;
            case InputObjectTypeDefinitionNode node:
                Walk(node.Fields, DirectiveLocation.InputFieldDefinition);
                break;
        }
    }

    private static DirectiveLocation LocationOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };

    private void Walk(IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            Walk(field.Arguments, DirectiveLocation.ArgumentDefinition);
            Walk(field.Type);
            Walk(field.Directives, DirectiveLocation.FieldDefinition);
        }
    }

    private void Walk(IReadOnlyList<InputValueDefinitionNode> values, DirectiveLocation location)
    {
        foreach (var value in values)
        {
            Walk(value.Type);
            if (value.DefaultValue is not null)
                Walk(value.DefaultValue, null, false, null);
            Walk(value.Directives, location);
        }
    }

    private void Walk(IEnumerable<NamedTypeNode> types)
    {
        foreach (var type in types)
            Walk(type);
    }

    private void Walk(TypeNode type)
    {
        while (type is not NamedTypeNode)
            type = type is NonNullTypeNode nonNull ? nonNull.Inner : ((ListTypeNode)type).Item;
        foreach (var rule in rules)
            rule.EnterNamedType((NamedTypeNode)type);
    }
}
