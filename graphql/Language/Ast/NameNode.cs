namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A name (specification, section 2.1.9 "Names").</summary>
public sealed record NameNode(string Value, SourceSpan Span) : SyntaxNode(Span)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}
