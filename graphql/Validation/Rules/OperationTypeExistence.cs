using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.2.1.1: the schema has a root operation type for the kind of the operation.</summary>
internal sealed class OperationTypeExistence(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Schema.RootType(operation.Operation) is null)
            Report($"The schema has no {Kind(operation.Operation)} operations.", operation);
    }

    private static string Kind(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
