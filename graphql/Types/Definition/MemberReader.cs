using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>Reads the members of types and directives: their types must be known, their names unique, of the kind that may stand there.</summary>
internal sealed class MemberReader(IReadOnlyDictionary<string, NamedType> types, List<SchemaError> errors)
{
    public NameTable<FieldDefinition> Fields(string owner, IEnumerable<FieldDefinitionNode> nodes) => Table(
        owner,
        nodes,
        node => node.Name,
        node =>
        {
            var coordinate = $"{owner}.{node.Name.Value}";
            var arguments = Arguments(coordinate, node.Arguments);
            return Resolve(coordinate, node.Type, mustBeInput: false) is { } type ? new FieldDefinition(node, type, arguments) : null;
        });

    public NameTable<InputValueDefinition> InputFields(string owner, IEnumerable<InputValueDefinitionNode> nodes)
        => InputValues(owner, nodes, name => $"{owner}.{name}");

    public NameTable<EnumValueDefinition> EnumValues(string owner, IEnumerable<EnumValueDefinitionNode> nodes)
    {
        var index = 0;
        return Table(owner, nodes, node => node.Name, node => new EnumValueDefinition(node, index++));
    }

    public NameTable<InterfaceType> Interfaces(string owner, IEnumerable<NamedTypeNode> nodes)
        => Table(owner, nodes, node => node.Name, node => Named<InterfaceType>(owner, node, "implements", "an interface"));

    public ImmutableArray<ObjectType> UnionMembers(string owner, IEnumerable<NamedTypeNode> nodes)
        => [.. Table(owner, nodes, node => node.Name, node => Named<ObjectType>(owner, node, "includes", "an object type"))];

    public DirectiveDefinition Directive(DirectiveDefinitionNode node)
    {
        var locations = new List<DirectiveLocation>();
        foreach (var location in node.Locations)
        {
            if (Enum.TryParse<DirectiveLocation>(Naming.PascalFromScreaming(location.Value), out var parsed)) locations.Add(parsed);
            else errors.Add(new SchemaError($"@{node.Name.Value}: {location.Value} is not a place for a directive.", location.Span));
        }

        return new DirectiveDefinition(node, Arguments($"@{node.Name.Value}", node.Arguments), [.. locations]);
    }

    private NameTable<InputValueDefinition> Arguments(string owner, IEnumerable<InputValueDefinitionNode> nodes)
        => InputValues(owner, nodes, name => $"{owner}({name}:)");

    private NameTable<InputValueDefinition> InputValues(
        string owner, IEnumerable<InputValueDefinitionNode> nodes, Func<string, string> coordinate) => Table(
        owner,
        nodes,
        node => node.Name,
        node => Resolve(coordinate(node.Name.Value), node.Type, mustBeInput: true) is { } type ? new InputValueDefinition(node, type) : null);

    private NameTable<TItem> Table<TNode, TItem>(
        string owner, IEnumerable<TNode> nodes, Func<TNode, NameNode> nameOf, Func<TNode, TItem?> make)
        where TItem : class, INamed
    {
        var items = new List<TItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (!seen.Add(name.Value)) errors.Add(new SchemaError($"{owner}: {name.Value} is there more than once.", name.Span));
            else if (make(node) is { } item) items.Add(item);
        }

        return new NameTable<TItem>(items);
    }

    private T? Named<T>(string owner, NamedTypeNode node, string verb, string expected)
        where T : NamedType
    {
        if (types.GetValueOrDefault(node.Name.Value) is T type) return type;
        var problem = types.ContainsKey(node.Name.Value) ? $"which is not {expected}" : "which is not defined";
        errors.Add(new SchemaError($"{owner}: {verb} {node.Name.Value}, {problem}.", node.Span));
        return null;
    }

    private GraphQLType? Resolve(string coordinate, TypeNode node, bool mustBeInput)
    {
        var type = Resolve(node);
        if (type is null)
        {
            errors.Add(new SchemaError($"{coordinate}: the type {InnermostName(node)} is not defined.", node.Span));
            return null;
        }

        if (mustBeInput ? type.IsInput : type.IsOutput) return type;
        errors.Add(new SchemaError($"{coordinate}: {type.Named} is not an {(mustBeInput ? "input" : "output")} type.", node.Span));
        return null;
    }

    private GraphQLType? Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => Resolve(list.Item)?.List,
        NonNullTypeNode nonNull => Resolve(nonNull.Inner) switch
        {
            ListType list => list.NonNull,
            NamedType named => named.NonNull,
            _ => null,
        },
        NamedTypeNode named => types.GetValueOrDefault(named.Name.Value),
        _ => null,
    };

    private static string InnermostName(TypeNode node) => node switch
    {
        ListTypeNode list => InnermostName(list.Item),
        NonNullTypeNode nonNull => InnermostName(nonNull.Inner),
        NamedTypeNode named => named.Name.Value,
        _ => "",
    };
}
