using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.5.1.3 "Fragments on Object, Interface or Union Types": a fragment is on a type that has fields to select.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragment(FragmentDefinitionNode fragment) =>
        Check(fragment.TypeCondition, $"The fragment \"{fragment.Name}\"");

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null)
            Check(fragment.TypeCondition, "A fragment");
    }

    private void Check(NamedTypeNode condition, string fragment)
    {
        if (Schema.FindType(condition.Name.Value) is { IsComposite: false })
            Report($"{fragment} cannot be on \"{condition.Name}\", which is not an object, interface or union type.", condition);
    }
}
