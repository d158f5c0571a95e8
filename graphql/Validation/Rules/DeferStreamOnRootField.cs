using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Of the proposal for incremental delivery: the root fields of mutations and subscriptions are neither deferred nor streamed.</summary>
internal sealed class DeferStreamOnRootField(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Fragments in which nothing was found on behalf of an earlier operation.</summary>
    private readonly HashSet<string> harmless = [];
    private readonly HashSet<string> visited = [];

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation == OperationType.Query || Schema.RootType(operation.Operation) is not { } root)
            return;
        visited.Clear();
        if (Check(root, operation.SelectionSet))
            harmless.UnionWith(visited);
    }

    /// <summary>Whether nothing is wrong.</summary>
    private bool Check(ObjectType root, SelectionSetNode selectionSet)
    {
        if (!Context.HasRoomToRecurse())
            return false;
        var isValid = true;
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    isValid &= Check(root, field.Directives, IncrementalDelivery.Stream);
                    break;
                case InlineFragmentNode fragment:
                    isValid &= Check(root, fragment.Directives, IncrementalDelivery.Defer);
                    isValid &= Check(root, fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Context.FindFragment(spread.Name.Value) is { } fragment:
                    isValid &= Check(root, spread.Directives, IncrementalDelivery.Defer);
                    if (!harmless.Contains(spread.Name.Value))
                        isValid &= Check(root, fragment.SelectionSet);
                    break;
            }
        }

        return isValid;
    }

    private bool Check(ObjectType root, IReadOnlyList<DirectiveNode> directives, string name)
    {
        if (IncrementalDelivery.Find(directives, name) is not { } directive)
            return true;
        Report($"The directive \"@{name}\" cannot be used on the root type \"{root}\".", directive);
        return false;
    }
}
