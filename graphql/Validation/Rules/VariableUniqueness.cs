using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.8.1: an operation does not define a variable twice.</summary>
internal sealed class VariableUniqueness(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Variables.Count < 2 || !Duplicates.Any(operation.Variables, variable => variable.Variable.Name.Value))
            return;
        foreach (var group in operation.Variables.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Count() > 1))
            Report($"The variable \"${group.Key}\" is defined more than once.", group.Select(variable => variable.Variable.Name));
    }
}
