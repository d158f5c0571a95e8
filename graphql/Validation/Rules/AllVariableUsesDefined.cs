using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.8.3: an operation defines every variable that it or a fragment it uses makes use of.</summary>
internal sealed class AllVariableUsesDefined(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
                Check(operation);
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        foreach (var usage in Context.AllUsagesOf(operation))
        {
            var name = usage.Node.Name.Value;
            if (operation.FindVariable(name) is not null)
                continue;
            var owner = operation.Name is null ? "The operation" : $"The operation \"{operation.Name}\"";
            var suggestion = NearMiss.Suggest(name, operation.Variables.Select(variable => variable.Variable.Name.Value), "$");
            Report($"{owner} does not define the variable \"${name}\".{suggestion}", usage.Node, operation);
        }
    }
}
