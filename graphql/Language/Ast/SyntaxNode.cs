namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A node of a parsed document. Nodes are immutable and know where they stand.</summary>
/// <param name="Span">The bytes of the source that the node was read from.</param>
public abstract record SyntaxNode(SourceSpan Span);
