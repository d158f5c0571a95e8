namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>An argument of a field or directive (section 2.6).</summary>
public sealed record ArgumentNode(NameNode Name, ValueNode Value, SourceSpan Span) : SyntaxNode(Span);
