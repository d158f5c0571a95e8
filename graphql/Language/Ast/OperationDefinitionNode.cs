namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>An operation (section 2.3). <see cref="Name"/> is null for an anonymous one.</summary>
public sealed record OperationDefinitionNode(
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    IReadOnlyList<VariableDefinitionNode> Variables,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceSpan Span) : DefinitionNode(Span)
{
    /// <summary>The definition of a variable by its name without the dollar sign, or null; the last one where several have it.</summary>
    public VariableDefinitionNode? FindVariable(string name)
    {
        for (var i = Variables.Count - 1; i >= 0; i--)
        {
            if (Variables[i].Variable.Name.Value == name)
                return Variables[i];
        }

        return null;
    }
}
