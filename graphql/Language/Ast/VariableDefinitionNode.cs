namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>The declaration of a variable (section 2.10).</summary>
public sealed record VariableDefinitionNode(
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    IReadOnlyList<DirectiveNode> Directives,
    SourceSpan Span) : SyntaxNode(Span);
