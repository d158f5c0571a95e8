using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>Section 3.3.1 "Root Operation Types": from the schema definition, or by the default names when there is none.</summary>
internal sealed class RootOperations
{
    private readonly Dictionary<OperationType, NamedType> types = [];
    private readonly List<RootOperationTypeNode> nodes;

    private RootOperations(DocumentNode document)
    {
        var definitions = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        Definition = definitions.LastOrDefault(node => !node.IsExtension);
        IEnumerable<SchemaDefinitionNode> parts = definitions.Where(node => node.IsExtension);
        if (Definition is not null) parts = parts.Prepend(Definition);
        nodes = [.. parts.SelectMany(part => part.RootOperationTypes)];
    }

    /// <summary>The schema's definition; null when there is none, which is not to say that there are no extensions.</summary>
    public SchemaDefinitionNode? Definition { get; }

    /// <param name="document">The SDL.</param>
    /// <param name="named">The types that names stand for.</param>
    /// <param name="errors">Gets what is not defined, or defined twice.</param>
    public static RootOperations Read(DocumentNode document, IReadOnlyDictionary<string, NamedType> named, ReadingErrors errors)
    {
        foreach (var extra in document.Definitions.OfType<SchemaDefinitionNode>().Where(node => !node.IsExtension).Skip(1))
            errors.Duplicate("schema: defined more than once.", extra.Span);
        var roots = new RootOperations(document);
        foreach (var node in roots.nodes) roots.Add(node, named, errors);
        if (roots.Definition is null) roots.AddByName(named);
        return roots;
    }

    /// <summary>The type on which operations of a kind begin; null when there is none. Only a valid schema has an object type there.</summary>
    public NamedType? Find(OperationType operation) => types.GetValueOrDefault(operation);

    /// <summary>Where the type of a kind of operation was named; null when it was found by its default name.</summary>
    public NamedTypeNode? NodeOf(OperationType operation) => nodes.Find(node => node.Operation == operation)?.Type;

    public static string NameOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private void Add(RootOperationTypeNode root, IReadOnlyDictionary<string, NamedType> named, ReadingErrors errors)
    {
        var kind = NameOf(root.Operation);
        if (types.ContainsKey(root.Operation)) errors.Duplicate($"schema: has more than one {kind} type.", root.Span);
        if (named.TryGetValue(root.Type.Name.Value, out var type)) types[root.Operation] = type;
        else errors.Unknown($"schema: the {kind} type {root.Type.Name} is not defined.", root.Type.Span);
    }

    private void AddByName(IReadOnlyDictionary<string, NamedType> named)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
            if (named.GetValueOrDefault(operation.ToString()) is { } type) types[operation] = type;
    }
}
