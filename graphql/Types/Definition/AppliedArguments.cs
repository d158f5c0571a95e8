using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>
/// The arguments of <c>@deprecated</c> and <c>@specifiedBy</c> where a schema is made of them (sections 3.13.3 and 3.13.4). Both take a string that is never
/// null, and without it the schema would not say what its SDL says.
/// </summary>
internal static class AppliedArguments
{
    public static IEnumerable<SchemaError> Check(DocumentNode document) => document.Definitions.OfType<TypeSystemDefinitionNode>().SelectMany(OfDefinition);

    private static IEnumerable<SchemaError> OfDefinition(TypeSystemDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode scalar => SpecifiedBy(scalar),
        ObjectTypeDefinitionNode type => type.Fields.SelectMany(OfField),
        InterfaceTypeDefinitionNode type => type.Fields.SelectMany(OfField),
        EnumTypeDefinitionNode type => type.Values.SelectMany(value => Deprecated($"{type.Name}.{value.Name}", value.Directives)),
        InputObjectTypeDefinitionNode type => type.Fields.SelectMany(field => Deprecated($"{type.Name}.{field.Name}", field.Directives)),
        DirectiveDefinitionNode directive => OfArguments($"@{directive.Name}", directive.Arguments),
        _ => [],
    };

    private static IEnumerable<SchemaError> OfField(FieldDefinitionNode field)
        => [.. Deprecated(field.Name.Value, field.Directives), .. OfArguments(field.Name.Value, field.Arguments)];

    private static IEnumerable<SchemaError> OfArguments(string owner, IEnumerable<InputValueDefinitionNode> arguments)
        => arguments.SelectMany(argument => Deprecated($"{owner}({argument.Name}:)", argument.Directives));

    private static IEnumerable<SchemaError> Deprecated(string coordinate, IReadOnlyList<DirectiveNode> directives)
    {
        if (AppliedDirectives.Find(directives, "deprecated") is { } directive && Argument(directive, "reason") is { } value and not StringValueNode)
            yield return new SchemaError($"{coordinate}: the reason of @deprecated must be a string.", value.Span);
    }

    private static IEnumerable<SchemaError> SpecifiedBy(ScalarTypeDefinitionNode scalar)
    {
        if (AppliedDirectives.Find(scalar.Directives, "specifiedBy") is { } directive && Argument(directive, "url") is not StringValueNode)
            yield return new SchemaError($"{scalar.Name}: @specifiedBy must be given its url, a string.", (Argument(directive, "url") ?? (SyntaxNode)directive).Span);
    }

    private static ValueNode? Argument(DirectiveNode directive, string name)
        => directive.Arguments.LastOrDefault(argument => argument.Name.Value == name)?.Value;
}
