namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>The selections between a pair of braces (section 2.4).</summary>
public sealed record SelectionSetNode(IReadOnlyList<SelectionNode> Selections, SourceSpan Span) : SyntaxNode(Span);
