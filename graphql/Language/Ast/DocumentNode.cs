namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A whole document (section 2.2): executable definitions, type system definitions, or both.</summary>
public sealed record DocumentNode(IReadOnlyList<DefinitionNode> Definitions, SourceSpan Span) : SyntaxNode(Span);
