using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.5.2.1: a spread names a fragment that is in the document.</summary>
internal sealed class FragmentSpreadTargetDefined(ValidationContext context) : ValidationRule(context)
{
    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (Context.FindFragment(spread.Name.Value) is not null)
            return;
        var names = Context.Document.Definitions.OfType<FragmentDefinitionNode>().Select(fragment => fragment.Name.Value).Distinct();
        Report($"There is no fragment \"{spread.Name}\".{NearMiss.Suggest(spread.Name.Value, names)}", spread.Name);
    }
}
