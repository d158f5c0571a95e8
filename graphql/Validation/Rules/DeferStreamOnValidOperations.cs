using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Of the proposal for incremental delivery: a subscription neither defers nor streams, unless the directive can be switched off by its argument <c>if</c>,
/// or what it stands on is left out.
/// </summary>
internal sealed class DeferStreamOnValidOperations(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Fragments in which nothing was found on behalf of an earlier operation.</summary>
    private readonly HashSet<string> harmless = [];
    private readonly HashSet<string> visited = [];

    /// <summary>The spreads that lead to where the check is.</summary>
    private readonly List<FragmentSpreadNode> way = [];

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription)
            return;
        visited.Clear();
        if (Check(operation.SelectionSet))
            harmless.UnionWith(visited);
    }

    /// <summary>Whether nothing is wrong.</summary>
    private bool Check(SelectionSetNode selectionSet)
    {
        if (!Context.HasRoomToRecurse())
            return false;
        var isValid = true;
        foreach (var selection in selectionSet.Selections)
        {
            if (CanBeLeftOut(selection))
                continue;
            isValid &= Check(selection.Directives);
            switch (selection)
            {
                case FieldNode { SelectionSet: { } inner }:
                    isValid &= Check(inner);
                    break;
                case InlineFragmentNode { SelectionSet: var inner }:
                    isValid &= Check(inner);
                    break;
                case FragmentSpreadNode spread when !harmless.Contains(spread.Name.Value) && visited.Add(spread.Name.Value)
                    && Context.FindFragment(spread.Name.Value) is { } fragment:
                    way.Add(spread);
                    isValid &= Check(fragment.SelectionSet);
                    way.RemoveAt(way.Count - 1);
                    break;
            }
        }

        return isValid;
    }

    private bool Check(IReadOnlyList<DirectiveNode> directives)
    {
        var isValid = true;
        for (var i = 0; i < directives.Count; i++)
        {
            var directive = directives[i];
            if (directive.Name.Value is not (IncrementalDelivery.Defer or IncrementalDelivery.Stream) || CanBeSwitchedOff(directive))
                continue;
            isValid = false;
            Report($"The directive \"@{directive.Name}\" cannot be used in a subscription, unless its argument \"if\" is false.",
                [directive, .. way.AsEnumerable().Reverse()]);
        }

        return isValid;
    }

    private static bool CanBeSwitchedOff(DirectiveNode directive) =>
        IncrementalDelivery.Argument(directive, "if") is BooleanValueNode { Value: false } or VariableNode;

    /// <summary>Whether <c>@skip</c> or <c>@include</c> may leave a selection out, as far as that can be seen without variables.</summary>
    private static bool CanBeLeftOut(SelectionNode selection) =>
        (IncrementalDelivery.Find(selection.Directives, "skip") is { } skip && IncrementalDelivery.Argument(skip, "if") is not BooleanValueNode { Value: false })
        || (IncrementalDelivery.Find(selection.Directives, "include") is { } include
            && IncrementalDelivery.Argument(include, "if") is { } condition && condition is not BooleanValueNode { Value: true });
}
