using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>Reads the members of types and directives: their types must be known and their names unique. Their kinds are for validation.</summary>
internal sealed class MemberReader(IReadOnlyDictionary<string, NamedType> types, ReadingErrors errors)
{
    public NameTable<FieldDefinition> Fields(string owner, IEnumerable<FieldDefinitionNode> nodes) => Table(
        owner,
        nodes,
        node => node.Name,
        node =>
        {
            var coordinate = $"{owner}.{node.Name.Value}";
            var arguments = Arguments(coordinate, node.Arguments);
            return Resolve(coordinate, node.Type) is { } type ? new FieldDefinition(node, type, arguments) : null;
        });

    public NameTable<InputValueDefinition> InputFields(string owner, IEnumerable<InputValueDefinitionNode> nodes)
        => InputValues(owner, nodes, name => $"{owner}.{name}");

    public NameTable<EnumValueDefinition> EnumValues(string owner, IEnumerable<EnumValueDefinitionNode> nodes)
    {
        var index = 0;
        return Table(owner, nodes, node => node.Name, node => new EnumValueDefinition(node, index++));
    }

    public NameTable<InterfaceType> Interfaces(string owner, IEnumerable<NamedTypeNode> nodes) => new(Named<InterfaceType>(owner, nodes, "implements"));

    public ImmutableArray<ObjectType> UnionMembers(string owner, IEnumerable<NamedTypeNode> nodes) => [.. Named<ObjectType>(owner, nodes, "includes")];

    public DirectiveDefinition Directive(DirectiveDefinitionNode node)
    {
        var locations = new List<DirectiveLocation>();
        foreach (var location in node.Locations)
        {
            if (Enum.TryParse<DirectiveLocation>(Naming.PascalFromScreaming(location.Value), out var parsed)) locations.Add(parsed);
            else errors.Unknown($"@{node.Name.Value}: {location.Value} is not a place for a directive.", location.Span);
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
        node => Resolve(coordinate(node.Name.Value), node.Type) is { } type ? new InputValueDefinition(node, type) : null);

    /// <summary>Of two things with one name the last counts, in the place of the first.</summary>
    private NameTable<TItem> Table<TNode, TItem>(
        string owner, IEnumerable<TNode> nodes, Func<TNode, NameNode> nameOf, Func<TNode, TItem?> make)
        where TItem : class, INamed
    {
        var items = new OrderedDictionary<string, TItem?>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (items.ContainsKey(name.Value)) errors.Duplicate($"{owner}: {name.Value} is there more than once.", name.Span);
            items[name.Value] = make(node);
        }

        return new NameTable<TItem>(items.Values.OfType<TItem>());
    }

    /// <summary>The types of a list of names, each once. Those of another kind are for validation to tell of.</summary>
    private IEnumerable<T> Named<T>(string owner, IEnumerable<NamedTypeNode> nodes, string verb)
        where T : NamedType
    {
        var found = new List<T>();
        foreach (var node in nodes)
        {
            if (!types.TryGetValue(node.Name.Value, out var type)) errors.Unknown($"{owner}: {verb} {node.Name}, which is not defined.", node.Span);
            else if (type is T fitting && !found.Contains(fitting)) found.Add(fitting);
        }

        return found;
    }

    private GraphQLType? Resolve(string coordinate, TypeNode node)
    {
        var type = Resolve(node);
        if (type is null) errors.Unknown($"{coordinate}: the type {InnermostName(node)} is not defined.", node.Span);
        return type;
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
