using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.TypeSystem;

/// <summary>Every type that is referred to is defined (3.3), and every extension is of a type of its own kind (3.4.3).</summary>
internal sealed class TypeReferences
{
    private readonly KnownDefinitions known;
    private readonly ErrorList errors;

    private TypeReferences(KnownDefinitions known, ErrorList errors)
    {
        this.known = known;
        this.errors = errors;
    }

    public static void Check(DocumentNode document, KnownDefinitions known, ErrorList errors)
    {
        var check = new TypeReferences(known, errors);
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinitionNode { IsExtension: true } extension)
                check.Extension(extension);
            check.References(definition);
        }
    }

    private void Extension(TypeDefinitionNode extension)
    {
        var name = extension.Name.Value;
        if (known.FindType(name) is { } type)
        {
            if (type.GetType() != extension.GetType())
                errors.Add(
                    "PossibleTypeExtensionsRule", $"The type \"{name}\" is extended as another kind of type.", type.Span, extension.Span);
        }
        else
        {
            var suggestion = NearMiss.Suggest(name, known.TypeNames);
            errors.Add("PossibleTypeExtensionsRule", $"The type \"{name}\" is extended but not defined.{suggestion}", extension.Name.Span);
        }
    }

    private void References(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                All(schema.RootOperationTypes.Select(root => root.Type));
                break;
            case DirectiveDefinitionNode directive:
                All(directive.Arguments.Select(argument => argument.Type));
                break;
            case ObjectTypeDefinitionNode type:
                All(type.Interfaces);
                Fields(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                All(type.Interfaces);
                Fields(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                All(union.Members);
                break;
            case InputObjectTypeDefinitionNode type:
                All(type.Fields.Select(field => field.Type));
                break;
        }
    }

    private void Fields(IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            All(field.Arguments.Select(argument => argument.Type));
            All([field.Type]);
        }
    }

    private void All(IEnumerable<TypeNode> references)
    {
        foreach (var reference in references)
        {
            var type = reference;
            while (type is not NamedTypeNode)
                type = type is NonNullTypeNode nonNull ? nonNull.Inner : ((ListTypeNode)type).Item;
            var name = ((NamedTypeNode)type).Name.Value;
            if (!known.HasType(name))
                errors.Add("KnownTypeNamesRule", $"There is no type \"{name}\".{NearMiss.Suggest(name, known.TypeNames)}", type.Span);
        }
    }
}
