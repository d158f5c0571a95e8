namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>The use of a directive (section 2.12).</summary>
public sealed record DirectiveNode(NameNode Name, IReadOnlyList<ArgumentNode> Arguments, SourceSpan Span) : SyntaxNode(Span);
