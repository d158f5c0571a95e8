using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.2.2.1: each named operation has a name of its own, whatever its kind.</summary>
internal sealed class OperationNameUniqueness(ValidationContext context) : ValidationRule(context)
{
    private Dictionary<string, NameNode>? names;

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is not { } name)
            return;
        names ??= [];
        if (!names.TryAdd(name.Value, name))
            Report($"Two operations are named \"{name}\".", names[name.Value], name);
    }
}
