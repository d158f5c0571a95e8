using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.2.3.1: an operation without a name is the only one in its document.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context)
{
    private int operations;

    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode)
                operations++;
        }
    }

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && operations > 1)
            Report($"An operation without a name must be the only one, but there are {operations}.", operation);
    }
}
