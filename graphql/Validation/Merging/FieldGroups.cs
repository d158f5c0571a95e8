using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Merging;

/// <summary>The fields of a selection set by response key, inline fragments included, and the fragments that it spreads.</summary>
internal sealed class FieldGroups
{
    private readonly Dictionary<string, List<FieldInScope>> byKey = [];
    private readonly List<FragmentDefinitionNode> fragments = [];
    private readonly HashSet<string> seen = [];

    private FieldGroups()
    {
    }

    public IReadOnlyDictionary<string, List<FieldInScope>> ByKey => byKey;

    /// <summary>The fragments, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> Fragments => fragments;

    public static FieldGroups Of(ValidationContext context, NamedType? parent, SelectionSetNode selectionSet)
    {
        var groups = new FieldGroups();
        groups.Collect(context, parent, selectionSet);
        return groups;
    }

    private void Collect(ValidationContext context, NamedType? parent, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!byKey.TryGetValue(field.ResponseKey, out var group))
                        byKey.Add(field.ResponseKey, group = []);
                    group.Add(new FieldInScope(parent, field, (parent as TypeWithFields)?.Fields.Find(field.Name.Value)));
                    break;
                case FragmentSpreadNode spread:
                    if (context.FindFragment(spread.Name.Value) is { } fragment && seen.Add(fragment.Name.Value))
                        fragments.Add(fragment);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is null ? parent : context.Schema.FindType(inline.TypeCondition.Name.Value);
                    Collect(context, type, inline.SelectionSet);
                    break;
            }
        }
    }
}

/// <summary>A selected field, the type it is selected on, and its definition; either is null when it is not known.</summary>
internal sealed record FieldInScope(NamedType? Parent, FieldNode Node, FieldDefinition? Definition);
