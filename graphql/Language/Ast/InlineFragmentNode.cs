namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A fragment without a name (section 2.8.2). Without a type condition it applies to the enclosing type.</summary>
public sealed record InlineFragmentNode(
    NamedTypeNode? TypeCondition,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceSpan Span) : SelectionNode(Directives, Span);
