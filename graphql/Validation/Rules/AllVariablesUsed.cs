using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.8.4: a variable that an operation defines is used by it or by a fragment it uses.</summary>
internal sealed class AllVariablesUsed(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode { Variables.Count: > 0 } operation)
                Check(operation);
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var used = new HashSet<string>();
        foreach (var usage in Context.AllUsagesOf(operation))
            used.Add(usage.Node.Name.Value);
        foreach (var variable in operation.Variables)
        {
            var owner = operation.Name is null ? "the operation" : $"the operation \"{operation.Name}\"";
            if (!used.Contains(variable.Variable.Name.Value))
                Report($"The variable \"${variable.Variable.Name}\" is never used in {owner}.", variable);
        }
    }
}
