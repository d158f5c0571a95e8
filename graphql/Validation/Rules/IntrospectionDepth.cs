using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Not in the specification, but in the reference implementation: introspection must not nest its lists three deep, because every level
/// multiplies the answer by the size of the schema (<c>types { fields { type { fields { … } } } }</c>).
/// </summary>
internal sealed class IntrospectionDepth(ValidationContext context) : ValidationRule(context)
{
    private const int TooDeep = 3;

    /// <summary>By fragment, the deepest level at which it was found to be harmless.</summary>
    private readonly Dictionary<string, int> harmless = [];

    /// <summary>The byte after the last field that was reported: what is inside it is not looked at again.</summary>
    private int endOfReported;

    public override void EnterField(FieldNode field)
    {
        if (field.Span.Start < endOfReported)
            return;
        if (field is { Name.Value: "__schema" or "__type", SelectionSet: not null } && IsTooDeep(field.SelectionSet, 0))
        {
            Report($"Introspection is nested too deep: \"fields\", \"interfaces\", \"possibleTypes\" and \"inputFields\" may stand in one another at most {TooDeep - 1} deep. Ask for types by name instead.", field);
            endOfReported = field.Span.End;
        }
    }

    private bool IsTooDeep(SelectionSetNode selectionSet, int depth)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var isTooDeep = selection switch
            {
                FieldNode field => IsTooDeep(field, depth),
                InlineFragmentNode fragment => IsTooDeep(fragment.SelectionSet, depth),
                FragmentSpreadNode spread => IsTooDeep(spread, depth),
                _ => false,
            };
            if (isTooDeep)
                return true;
        }

        return false;
    }

    private bool IsTooDeep(FieldNode field, int depth)
    {
        if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" && ++depth >= TooDeep)
            return true;
        return field.SelectionSet is not null && IsTooDeep(field.SelectionSet, depth);
    }

    private bool IsTooDeep(FragmentSpreadNode spread, int depth)
    {
        var name = spread.Name.Value;
        if (Context.FindFragment(name) is not { } fragment || (harmless.TryGetValue(name, out var known) && known >= depth))
            return false;
        // Noted before the visit, so that a cycle ends.
        harmless[name] = depth;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || IsTooDeep(fragment.SelectionSet, depth))
        {
            harmless.Remove(name);
            return true;
        }

        return false;
    }
}
