namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract record SelectionNode(IReadOnlyList<DirectiveNode> Directives, SourceSpan Span) : SyntaxNode(Span);
