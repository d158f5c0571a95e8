using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Validation.Rules;

namespace Selvhjelp.GraphQL.Validation.Merging;

/// <summary>
/// FieldsInSetCanMerge() of section 5.3.2, without comparing all pairs of fields of all fragments anew at each place that spreads them:
/// a pair of selection set and fragment, or of two fragments, is compared once and remembered, as the reference implementation does.
/// What remains is bounded by a budget, because the number of pairs still grows with the square of a hostile document.
/// </summary>
internal sealed class ConflictFinder(ValidationContext context)
{
    private const int Budget = 500_000;

    private readonly Dictionary<SelectionSetNode, List<(NamedType? Parent, FieldGroups Groups)>> collected =
        new(ReferenceEqualityComparer.Instance);

    private readonly PairSet comparedFragments = new();
    private readonly PairSet comparedFieldsAndFragments = new();
    private int work;

    /// <summary>The conflicts among the fields of a selection set and of the fragments it spreads.</summary>
    public List<Conflict> FindWithin(NamedType? parent, SelectionSetNode selectionSet)
    {
        var conflicts = new List<Conflict>();
        var groups = Collect(parent, selectionSet);
        foreach (var (key, fields) in groups.ByKey)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count && conflicts.Count <= context.MaxErrors && Spend(1); j++)
                    AddConflict(conflicts, key, fields[i], fields[j], areExclusive: false);
            }
        }

        for (var i = 0; i < groups.Fragments.Count; i++)
        {
            CompareWithFragment(conflicts, groups, groups.Fragments[i], areExclusive: false);
            for (var j = i + 1; j < groups.Fragments.Count; j++)
                CompareFragments(conflicts, groups.Fragments[i], groups.Fragments[j], areExclusive: false);
        }

        return conflicts;
    }

    private void CompareWithFragment(List<Conflict> conflicts, FieldGroups groups, FragmentDefinitionNode fragment, bool areExclusive)
    {
        if (!Spend(1) || groups.ByKey.Count == 0 || !comparedFieldsAndFragments.Add(groups, fragment, areExclusive))
            return;
        var others = Collect(fragment);
        if (ReferenceEquals(groups, others))
            return;
        CompareGroups(conflicts, groups, others, areExclusive);
        foreach (var inner in others.Fragments)
            CompareWithFragment(conflicts, groups, inner, areExclusive);
    }

    private void CompareFragments(List<Conflict> conflicts, FragmentDefinitionNode first, FragmentDefinitionNode second, bool areExclusive)
    {
        if (!Spend(2) || ReferenceEquals(first, second) || !comparedFragments.Add(first, second, areExclusive))
            return;
        var (groups1, groups2) = (Collect(first), Collect(second));
        CompareGroups(conflicts, groups1, groups2, areExclusive);
        foreach (var inner in groups2.Fragments)
            CompareFragments(conflicts, first, inner, areExclusive);
        foreach (var inner in groups1.Fragments)
            CompareFragments(conflicts, inner, second, areExclusive);
    }

    private void CompareGroups(List<Conflict> conflicts, FieldGroups first, FieldGroups second, bool areExclusive)
    {
        foreach (var (key, fields1) in first.ByKey)
        {
            if (!Spend(1) || !second.ByKey.TryGetValue(key, out var fields2))
                continue;
            foreach (var field1 in fields1)
            {
                foreach (var field2 in fields2)
                    AddConflict(conflicts, key, field1, field2, areExclusive);
            }
        }
    }

    /// <summary>Two fields of one key: SameResponseShape(), and unless they are exclusive, one field with the same arguments.</summary>
    private void AddConflict(List<Conflict> conflicts, string key, FieldInScope first, FieldInScope second, bool areExclusive)
    {
        // More are not shown anyway.
        if (conflicts.Count > context.MaxErrors || !Spend(2 + CostOfArguments(first.Node)))
            return;
        // Objects of two different object types are never the same object.
        areExclusive |= first.Parent is ObjectType && second.Parent is ObjectType && !ReferenceEquals(first.Parent, second.Parent);
        if (Difference(first, second, areExclusive) is { } reason)
        {
            conflicts.Add(new Conflict(key, reason, [first.Node], [second.Node]));
        }
        else if (first.Node.SelectionSet is { } set1 && second.Node.SelectionSet is { } set2)
        {
            var inner = CompareSubselections(first.Definition?.Type.Named, set1, second.Definition?.Type.Named, set2, areExclusive);
            if (inner.Count > 0)
                conflicts.Add(Conflict.Of(key, inner, first.Node, second.Node));
        }
    }

    /// <summary>Arguments are compared for each pair anew, so that large ones must count.</summary>
    private static int CostOfArguments(FieldNode field)
    {
        const int BytesPerUnit = 16;
        return field.Arguments.Count == 0 ? 0 : (field.Arguments[^1].Span.End - field.Arguments[0].Span.Start) / BytesPerUnit;
    }

    private static string? Difference(FieldInScope first, FieldInScope second, bool areExclusive)
    {
        if (!areExclusive && first.Node.Name.Value != second.Node.Name.Value)
            return $"\"{first.Node.Name}\" and \"{second.Node.Name}\" are different fields";
        if (!areExclusive && !ValueComparison.Same(first.Node.Arguments, second.Node.Arguments))
            return "they have different arguments";
        // Of the proposal for incremental delivery: what is streamed cannot be merged with anything, not even with itself.
        if (IsStreamed(first.Node) || IsStreamed(second.Node))
            return "at least one of them is streamed";
        if (first.Definition?.Type is { } type1 && second.Definition?.Type is { } type2 && HaveDifferentShapes(type1, type2))
            return $"they are of the types \"{type1}\" and \"{type2}\"";
        return null;
    }

    private static bool IsStreamed(FieldNode field) => IncrementalDelivery.Find(field.Directives, IncrementalDelivery.Stream) is not null;

    private List<Conflict> CompareSubselections(
        NamedType? parent1, SelectionSetNode set1, NamedType? parent2, SelectionSetNode set2, bool areExclusive)
    {
        var conflicts = new List<Conflict>();
        if (!context.HasRoomToRecurse())
            return conflicts;
        var (groups1, groups2) = (Collect(parent1, set1), Collect(parent2, set2));
        CompareGroups(conflicts, groups1, groups2, areExclusive);
        foreach (var fragment in groups2.Fragments)
            CompareWithFragment(conflicts, groups1, fragment, areExclusive);
        foreach (var fragment in groups1.Fragments)
            CompareWithFragment(conflicts, groups2, fragment, areExclusive);
        foreach (var fragment1 in groups1.Fragments)
        {
            foreach (var fragment2 in groups2.Fragments)
                CompareFragments(conflicts, fragment1, fragment2, areExclusive);
        }

        return conflicts;
    }

    private static bool HaveDifferentShapes(GraphQLType first, GraphQLType second) => (first, second) switch
    {
        (ListType a, ListType b) => HaveDifferentShapes(a.Item, b.Item),
        (NonNullType a, NonNullType b) => HaveDifferentShapes(a.Inner, b.Inner),
        (NamedType a, NamedType b) => (a.IsLeaf || b.IsLeaf) && !ReferenceEquals(a, b),
        _ => true,
    };

    private FieldGroups Collect(FragmentDefinitionNode fragment) =>
        Collect(context.Schema.FindType(fragment.TypeCondition.Name.Value), fragment.SelectionSet);

    private FieldGroups Collect(NamedType? parent, SelectionSetNode selectionSet)
    {
        if (!collected.TryGetValue(selectionSet, out var known))
            collected.Add(selectionSet, known = new(1));
        foreach (var (knownParent, knownGroups) in known)
        {
            if (ReferenceEquals(knownParent, parent))
                return knownGroups;
        }

        var groups = FieldGroups.Of(context, parent, selectionSet);
        known.Add((parent, groups));
        return groups;
    }

    /// <summary>Counts work; false when there has been too much, or no stack is left, and the validation is given up.</summary>
    private bool Spend(int cost)
    {
        work += cost;
        if (work > Budget)
            context.Stop("The selections of the document overlap too much to check.");
        return !context.HasStopped && context.HasRoomToRecurse();
    }
}
