namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>An operation (section 2.3). <see cref="Name"/> is null for an anonymous one.</summary>
public sealed record OperationDefinitionNode(
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    IReadOnlyList<VariableDefinitionNode> Variables,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceSpan Span) : DefinitionNode(Span);
