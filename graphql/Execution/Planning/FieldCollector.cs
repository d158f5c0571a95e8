using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>CollectFields (section 6.3.2): the fields that apply to an object type, by response key, in the order they are met.</summary>
internal sealed class FieldCollector(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Conditions conditions, ConditionMask mask)
{
    /// <summary>How many selections were looked at in all: what collecting has cost so far.</summary>
    public int Steps { get; private set; }

    public IReadOnlyList<KeyValuePair<string, List<FieldNode>>> Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets) Collect(type, selectionSet, groups, visited);
        return groups;
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> groups, HashSet<string> visited)
    {
        LimitExceededException.ThrowIfStackIsShort();
        foreach (var selection in selectionSet.Selections)
        {
            Steps++;
            if (!conditions.Allow(selection.Directives, mask)) continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseKey, out var group)) groups.Add(field.ResponseKey, group = []);
                    group.Add(field);
                    break;
                case FragmentSpreadNode spread:
                    if (visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(type, fragment.TypeCondition)) Collect(type, fragment.SelectionSet, groups, visited);
                    break;
                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || Applies(type, inline.TypeCondition)) Collect(type, inline.SelectionSet, groups, visited);
                    break;
            }
        }
    }

    /// <summary>DoesFragmentTypeApply (section 6.3.2).</summary>
    private bool Applies(ObjectType type, NamedTypeNode condition)
        => schema.FindType(condition.Name.Value) is { } target && schema.IsPossibleType(type, target);
}
