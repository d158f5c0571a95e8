namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>The use of a named fragment (section 2.8).</summary>
public sealed record FragmentSpreadNode(NameNode Name, IReadOnlyList<DirectiveNode> Directives, SourceSpan Span)
    : SelectionNode(Directives, Span);
