using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>Section 3.3.1 "Root Operation Types": from the schema definition, or by the default names when there is none.</summary>
internal static class RootOperations
{
    public static Dictionary<OperationType, ObjectType> Find(
        DocumentNode document, IReadOnlyDictionary<string, NamedType> types, List<SchemaError> errors)
    {
        var roots = new Dictionary<OperationType, ObjectType>();
        var definitions = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        foreach (var extra in definitions.Where(node => !node.IsExtension).Skip(1))
            errors.Add(new SchemaError("schema: defined more than once.", extra.Span));
        foreach (var root in definitions.SelectMany(node => node.RootOperationTypes)) Add(root);
        if (definitions.All(node => node.IsExtension)) AddByName();
        return roots;

        void Add(RootOperationTypeNode root)
        {
            var name = root.Type.Name.Value;
            var kind = NameOf(root.Operation);
            if (!types.TryGetValue(name, out var type))
                errors.Add(new SchemaError($"schema: the {kind} type {name} is not defined.", root.Span));
            else if (type is not ObjectType target)
                errors.Add(new SchemaError($"schema: the {kind} type {name} is not an object type.", root.Span));
            else if (!roots.TryAdd(root.Operation, target))
                errors.Add(new SchemaError($"schema: has more than one {kind} type.", root.Span));
        }

        void AddByName()
        {
            foreach (var operation in Enum.GetValues<OperationType>())
                if (types.GetValueOrDefault(operation.ToString()) is ObjectType type) roots.TryAdd(operation, type);
        }
    }

    public static string NameOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
