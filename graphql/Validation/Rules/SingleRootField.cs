using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Section 5.2.4.1: a subscription selects exactly one field, which is not an introspection field, and neither it nor a fragment around
/// it has <c>@skip</c> or <c>@include</c>.
/// </summary>
internal sealed class SingleRootField(ValidationContext context) : ValidationRule(context)
{
    private readonly List<(string Key, List<FieldNode> Fields)> groups = [];
    private readonly List<DirectiveNode> conditions = [];
    private readonly HashSet<string> visited = [];

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Schema.SubscriptionType is not { } type)
            return;
        groups.Clear();
        conditions.Clear();
        visited.Clear();
        Collect(type, operation.SelectionSet);
        Check(operation, operation.Name is { } name ? $"The subscription \"{name}\"" : "The subscription");
    }

    private void Check(OperationDefinitionNode operation, string subscription)
    {
        if (conditions.Count > 0)
        {
            Report($"{subscription} must not use @skip or @include on its root field.", conditions);
            return;
        }

        if (groups.Count == 0)
            Report($"{subscription} must select one field.", operation.SelectionSet);
        if (groups.Count > 1)
            Report($"{subscription} must select one field only.", groups.Skip(1).SelectMany(group => group.Fields));
        foreach (var (_, fields) in groups)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                Report($"{subscription} must not select the introspection field \"{fields[0].Name}\".", fields);
        }
    }

    /// <summary>CollectSubscriptionFields(): the fields by response key, with those of the fragments that apply.</summary>
    private void Collect(ObjectType type, SelectionSetNode selectionSet)
    {
        if (!Context.HasRoomToRecurse())
            return;
        foreach (var selection in selectionSet.Selections)
        {
            if (IsConditional(selection))
                continue;
            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread when Context.FindFragment(spread.Name.Value) is { } fragment
                    && Applies(fragment.TypeCondition, type) && visited.Add(spread.Name.Value):
                    Collect(type, fragment.SelectionSet);
                    break;
            }
        }
    }

    private bool IsConditional(SelectionNode selection)
    {
        foreach (var name in (ReadOnlySpan<string>)["skip", "include"])
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value != name)
                    continue;
                conditions.Add(directive);
                return true;
            }
        }

        return false;
    }

    private void Add(FieldNode field)
    {
        var index = groups.FindIndex(group => group.Key == field.ResponseKey);
        if (index < 0)
            groups.Add((field.ResponseKey, [field]));
        else
            groups[index].Fields.Add(field);
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (Schema.FindType(condition.Name.Value) is { } named && Schema.IsPossibleType(type, named));
}
