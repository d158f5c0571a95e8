namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>Anything that may stand at the top of a document.</summary>
public abstract record DefinitionNode(SourceSpan Span) : SyntaxNode(Span);
