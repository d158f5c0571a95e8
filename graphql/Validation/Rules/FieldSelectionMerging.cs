using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Validation.Merging;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Section 5.3.2: fields with one response key can be merged: where both can be asked of one object they are the same field with the same
/// arguments, and in any case their values have the same shape.
/// </summary>
internal sealed class FieldSelectionMerging(ValidationContext context) : ValidationRule(context)
{
    private const int FewSelections = 24;

    private ConflictFinder? finder;

    public override void EnterSelectionSet(SelectionSetNode selectionSet, bool isOfInlineFragment)
    {
        // The selections of an inline fragment are looked at with those around it.
        if (isOfInlineFragment || IsPlain(selectionSet))
            return;
        finder ??= new ConflictFinder(Context);
        foreach (var conflict in finder.FindWithin(Context.ParentType, selectionSet))
        {
            var message = $"The fields with the response key \"{conflict.Key}\" cannot be merged: {conflict.Reason}. "
                + "If both are wanted, give them aliases.";
            Report(message, conflict.First.Concat(conflict.Second));
        }
    }

    /// <summary>Whether there is nothing to merge, which needs no memory to see: a few fields, all with keys of their own.</summary>
    private static bool IsPlain(SelectionSetNode selectionSet)
    {
        var selections = selectionSet.Selections;
        if (selections.Count == 1)
            return selections[0] is not InlineFragmentNode;
        if (selections.Count > FewSelections)
            return false;
        for (var i = 0; i < selections.Count; i++)
        {
            if (selections[i] is not FieldNode field)
                return false;
            for (var j = 0; j < i; j++)
            {
                if (field.ResponseKey == ((FieldNode)selections[j]).ResponseKey)
                    return false;
            }
        }

        return true;
    }
}
