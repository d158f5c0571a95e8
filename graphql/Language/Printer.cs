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
    public static string Print(SyntaxNode node) => node switch
    {
        DocumentNode document => string.Join("\n\n", document.Definitions.Select(Print)),
        OperationDefinitionNode operation => Operation(operation),
        FragmentDefinitionNode fragment => Fragment(fragment),
        TypeSystemDefinitionNode definition => TypeSystemDefinition(definition),
        SelectionSetNode set => Block(set.Selections),
        FieldNode field => Field(field),
        FragmentSpreadNode spread => $"...{spread.Name}{After(" ", Directives(spread.Directives))}",
        InlineFragmentNode fragment => InlineFragment(fragment),
        VariableDefinitionNode variable => Variable(variable),
        ArgumentNode argument => $"{argument.Name}: {Print(argument.Value)}",
        DirectiveNode directive => $"@{directive.Name}{Parenthesised(directive.Arguments)}",
        ValueNode value => Value(value),
        ObjectFieldNode field => $"{field.Name}: {Print(field.Value)}",
        TypeNode type => Type(type),
        NameNode name => name.Value,
        FieldDefinitionNode field => FieldDefinition(field),
        InputValueDefinitionNode value => InputValueDefinition(value),
        EnumValueDefinitionNode value => Description(value.Description) + value.Name + After(" ", Directives(value.Directives)),
        RootOperationTypeNode root => $"{Keyword(root.Operation)}: {root.Type.Name}",
        _ => throw new UnreachableException($"A node of type {node.GetType().Name} cannot be printed."),
    };

    private static string Type(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => $"{Type(nonNull.Inner)}!",
        ListTypeNode list => $"[{Type(list.Item)}]",
        NamedTypeNode named => named.Name.Value,
        _ => throw new UnreachableException(),
    };

    private static string Description(StringValueNode? description) => description is null ? "" : Value(description) + "\n";

    private static string Directives(IEnumerable<DirectiveNode> directives) => Join(" ", directives);

    private static string Parenthesised(IReadOnlyList<SyntaxNode> nodes) => nodes.Count == 0 ? "" : $"({Join(", ", nodes)})";

    /// <summary>Nodes on lines of their own between braces; nothing when there are none.</summary>
    private static string Block(IReadOnlyList<SyntaxNode> nodes) => nodes.Count == 0 ? "" : $"{{\n{Indent(Join("\n", nodes))}\n}}";

    private static string Join(string separator, IEnumerable<SyntaxNode> nodes) => string.Join(separator, nodes.Select(Print));

    /// <summary>The parts that are not empty, with spaces between them.</summary>
    private static string Words(params ReadOnlySpan<string> parts)
    {
        var words = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part.Length > 0)
                words.Add(part);
        }

        return string.Join(' ', words);
    }

    private static string After(string prefix, string text) => text.Length == 0 ? "" : prefix + text;

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ");
}
