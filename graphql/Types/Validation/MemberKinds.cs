using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>
/// Section 3 "Type Validation", as far as it is about kinds of types: fields have output types, arguments and input fields have input types, types implement
/// interfaces, unions include object types, each once, and operations begin on object types.
/// </summary>
internal static class MemberKinds
{
    public static IEnumerable<SchemaError> Check(Schema schema) =>
        [.. Roots(schema), .. schema.Types.SelectMany(type => OfType(schema, type)), .. schema.Directives.SelectMany(OfDirective)];

    private static IEnumerable<SchemaError> Roots(Schema schema)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (schema.Roots.Find(operation) is not { } type || type is ObjectType) continue;
            var place = schema.Roots.NodeOf(operation)?.Span ?? type.Node.Span;
            yield return new SchemaError($"schema: the {Definition.RootOperations.NameOf(operation)} type {type} is not an object type.", place);
        }
    }

    private static IEnumerable<SchemaError> OfType(Schema schema, NamedType type) => type switch
    {
        ObjectType target => [.. Fields(target), .. Names<InterfaceType>(schema, type, Interfaces(type), "implements", "an interface")],
        InterfaceType target => [.. Fields(target), .. Names<InterfaceType>(schema, type, Interfaces(type), "implements", "an interface")],
        UnionType => Names<ObjectType>(
            schema, type, type.Parts.OfType<UnionTypeDefinitionNode>().SelectMany(part => part.Members), "includes", "an object type"),
        InputObjectType target => target.Fields.SelectMany(field => Input($"{type}.{field.Name}", field, field.Node.Type)),
        _ => [],
    };

    private static IEnumerable<SchemaError> OfDirective(DirectiveDefinition directive)
        => directive.Arguments.SelectMany(argument => Input($"@{directive.Name}({argument.Name}:)", argument, argument.Node));

    private static IEnumerable<SchemaError> Fields(TypeWithFields type)
    {
        foreach (var field in type.Fields)
        {
            if (!field.Type.IsOutput)
                yield return new SchemaError($"{type}.{field.Name}: {field.Type.Named} is not an output type.", field.Node.Type.Span);
            foreach (var argument in field.Arguments)
                foreach (var error in Input($"{type}.{field.Name}({argument.Name}:)", argument, argument.Node.Type)) yield return error;
        }
    }

    private static IEnumerable<SchemaError> Input(string coordinate, InputValueDefinition value, SyntaxNode place)
        => value.Type.IsInput ? [] : [new SchemaError($"{coordinate}: {value.Type.Named} is not an input type.", place.Span)];

    public static IEnumerable<NamedTypeNode> Interfaces(NamedType type) => type.Parts.SelectMany(part => part switch
    {
        ObjectTypeDefinitionNode node => node.Interfaces,
        InterfaceTypeDefinitionNode node => node.Interfaces,
        _ => [],
    });

    private static IEnumerable<SchemaError> Names<T>(Schema schema, NamedType owner, IEnumerable<NamedTypeNode> nodes, string verb, string expected)
        where T : NamedType
    {
        foreach (var group in nodes.GroupBy(node => node.Name.Value))
        {
            if (schema.FindType(group.Key) is not { } type) continue;
            var places = group.Select(node => node.Span).ToList();
            var isFitting = type is T;
            // An interface that implements itself is told of with what it implements.
            if (isFitting && ReferenceEquals(type, owner)) continue;
            // Every name of the wrong kind is an error, every one of the right kind but the first.
            for (var i = isFitting ? 1 : 0; i < places.Count; i++)
            {
                var problem = isFitting ? $"{owner}: {type} is there more than once." : $"{owner}: {verb} {type}, which is not {expected}.";
                yield return new SchemaError(problem, [.. places]);
            }
        }
    }
}
