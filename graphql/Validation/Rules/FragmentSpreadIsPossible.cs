using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.5.2.3: there is an object type that both the type of the fragment and the type around it allow.</summary>
internal sealed class FragmentSpreadIsPossible(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && Schema.FindType(condition.Name.Value) is { IsComposite: true } type)
            Check(fragment, "A fragment", type);
    }

    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (Context.FindFragment(spread.Name.Value) is { } fragment && Context.TypeOf(fragment) is { } type)
            Check(spread, "The fragment", type);
    }

    private void Check(SelectionNode place, string fragment, NamedType type)
    {
        if (Context.ParentType is not { } parent || ReferenceEquals(parent, type) || Schema.Overlaps(parent, type))
            return;
        var name = place is FragmentSpreadNode spread ? $" \"{spread.Name}\"" : "";
        Report($"{fragment}{name} on \"{type}\" can never apply here, where every object is of type \"{parent}\".", place);
    }
}
