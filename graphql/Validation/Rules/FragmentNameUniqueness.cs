using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.5.1.1: each fragment has a name of its own.</summary>
internal sealed class FragmentNameUniqueness(ValidationContext context) : ValidationRule(context)
{
    private Dictionary<string, NameNode>? names;

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        names ??= [];
        if (!names.TryAdd(fragment.Name.Value, fragment.Name))
            Report($"Two fragments are named \"{fragment.Name}\".", names[fragment.Name.Value], fragment.Name);
    }
}
