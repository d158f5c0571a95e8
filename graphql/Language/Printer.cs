using System.Diagnostics;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>
/// Writes a syntax tree as text, in the canonical form of the reference implementation: two spaces of indentation, arguments and values
/// on one line as long as they fit in 80 columns. What it writes parses to the same tree. For tools and tests, not for hot paths.
/// </summary>
public static partial class Printer
{
    private const int LineLength = 80;

    /// <summary>Writes a node and all below it, without a final line end.</summary>
    /// <param name="node">Any node of a parsed document.</param>
    public static string Print(SyntaxNode node) => Node(node).ToString();

    private static Layout Node(SyntaxNode node) => node switch
    {
        DocumentNode document => Join("\n\n", document.Definitions),
        OperationDefinitionNode operation => Operation(operation),
        FragmentDefinitionNode fragment => Fragment(fragment),
        TypeSystemDefinitionNode definition => TypeSystemDefinition(definition),
        SelectionSetNode set => Block(set.Selections),
        FieldNode field => Field(field),
        FragmentSpreadNode spread => Words($"...{spread.Name}", Directives(spread.Directives)),
        InlineFragmentNode fragment => InlineFragment(fragment),
        VariableDefinitionNode variable => Variable(variable),
        ArgumentNode argument => new Layout($"{argument.Name}: ").Append(Value(argument.Value)),
        DirectiveNode directive => new Layout($"@{directive.Name}").Append(Layout.Wrap("(", Join(", ", directive.Arguments), ")")),
        ValueNode value => Value(value),
        ObjectFieldNode field => new Layout($"{field.Name}: ").Append(Value(field.Value)),
        TypeNode type => Type(type),
        NameNode name => name.Value,
        FieldDefinitionNode field => FieldDefinition(field),
        InputValueDefinitionNode value => InputValueDefinition(value),
        EnumValueDefinitionNode value => Described(value.Description, Words(value.Name.Value, Directives(value.Directives))),
        RootOperationTypeNode root => $"{Keyword(root.Operation)}: {root.Type.Name}",
        _ => throw new UnreachableException($"A node of type {node.GetType().Name} cannot be printed."),
    };

    private static Layout Type(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Type(nonNull.Inner).Append("!"),
        ListTypeNode list => Layout.Wrap("[", Type(list.Item), "]"),
        NamedTypeNode named => named.Name.Value,
        _ => throw new UnreachableException(),
    };

    private static Layout Described(StringValueNode? description, Layout rest) =>
        description is null ? rest : Value(description).Append("\n").Append(rest);

    private static Layout Directives(IReadOnlyList<DirectiveNode> directives) => Join(" ", directives);

    /// <summary>Nodes on lines of their own between braces; nothing when there are none.</summary>
    private static Layout Block(IReadOnlyList<SyntaxNode> nodes) => Block(Nodes(nodes));

    private static Layout Block(IReadOnlyList<Layout> parts) => Lines("{", parts, "}");

    /// <summary>Parts on indented lines of their own; nothing when there are none.</summary>
    private static Layout Lines(string open, IReadOnlyList<Layout> parts, string close) =>
        Layout.Wrap(open + "\n", Layout.Join("\n", parts).Indent(), "\n" + close);

    private static Layout Join(string separator, IReadOnlyList<SyntaxNode> nodes) => Layout.Join(separator, Nodes(nodes));

    private static Layout[] Nodes(IReadOnlyList<SyntaxNode> nodes)
    {
        var parts = new Layout[nodes.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Node(nodes[i]);
        return parts;
    }

    /// <summary>The parts that are not empty, with spaces between them.</summary>
    private static Layout Words(params IEnumerable<Layout> parts) => Layout.Join(" ", parts);
}
