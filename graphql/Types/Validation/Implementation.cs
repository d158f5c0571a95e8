using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>IsValidImplementation (section 3.6 "Objects", Type Validation): a type keeps what its interfaces promise.</summary>
internal static class Implementation
{
    public static IEnumerable<SchemaError> Check(TypeWithFields type)
    {
        foreach (var promised in type.Interfaces)
        {
            if (ReferenceEquals(promised, type))
            {
                foreach (var _ in NodesOf(type, type.Name)) yield return Error($"{type}: implements itself.", NodesOf(type, type.Name));
                continue;
            }

            // By name: what an interface wrongly implements, an object type for example, is asked of others all the same.
            foreach (var indirect in MemberKinds.Interfaces(promised).Select(node => node.Name.Value).Distinct())
            {
                if (NodesOf(type, indirect).Any()) continue;
                var problem = indirect == type.Name
                    ? $"{type}: implements {promised}, which implements {type}."
                    : $"{type}: must implement {indirect}, because {promised} does.";
                yield return Error(problem, [.. NodesOf(promised, indirect), .. NodesOf(type, promised.Name)]);
            }

            foreach (var field in promised.Fields)
                foreach (var error in Field(type, promised, field)) yield return error;
        }
    }

    private static IEnumerable<SchemaError> Field(TypeWithFields type, InterfaceType promised, FieldDefinition promise)
    {
        var coordinate = $"{type}.{promise.Name}";
        if (type.Fields.Find(promise.Name) is not { } field)
        {
            yield return Error($"{coordinate}: is missing; {promised} promises it.", [promise.Node, .. type.Parts]);
            yield break;
        }

        if (!Schema.IsSubtype(field.Type, promise.Type))
            yield return Error($"{coordinate}: is {field.Type}; {promised} promises {promise.Type}.", promise.Node.Type, field.Node.Type);
        if (promise.DeprecationReason is null && field.DeprecationReason is not null)
        {
            yield return Error(
                $"{coordinate}: is deprecated, but {promised}.{promise.Name} is not.",
                AppliedDirectives.Deprecated(field.Node.Directives),
                field.Node.Type);
        }

        foreach (var error in Arguments(coordinate, promised, promise, field)) yield return error;
    }

    private static IEnumerable<SchemaError> Arguments(string coordinate, InterfaceType promised, FieldDefinition promise, FieldDefinition field)
    {
        foreach (var argument in promise.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { } own)
                yield return Error($"{coordinate}({argument.Name}:): is missing; {promised} promises it.", argument.Node, field.Node);
            else if (!GraphQLType.Same(own.Type, argument.Type))
                yield return Error($"{coordinate}({argument.Name}:): is {own.Type}; {promised} promises {argument.Type}.", argument.Node.Type, own.Node.Type);
        }

        foreach (var own in field.Arguments)
            if (own.IsRequired && !promise.Arguments.Contains(own.Name))
                yield return Error($"{coordinate}({own.Name}:): is required, but {promised}.{promise.Name} does not have it.", own.Node, promise.Node);
    }

    /// <summary>Where a type says that it implements an interface.</summary>
    private static IEnumerable<NamedTypeNode> NodesOf(NamedType type, string implemented)
        => MemberKinds.Interfaces(type).Where(node => node.Name.Value == implemented);

    private static SchemaError Error(string message, params IEnumerable<SyntaxNode?> places)
        => new(message, [.. places.OfType<SyntaxNode>().Select(place => place.Span)]);
}
