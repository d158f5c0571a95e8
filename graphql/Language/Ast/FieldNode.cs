namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A selected field (section 2.5).</summary>
public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    IReadOnlyList<ArgumentNode> Arguments,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet,
    SourceSpan Span) : SelectionNode(Directives, Span)
{
    /// <summary>The key of the field in the response (section 2.7 "Field Alias").</summary>
    public string ResponseKey => (Alias ?? Name).Value;
}
