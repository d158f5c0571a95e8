using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.5.1.4: each fragment is used by some operation, directly or through other fragments.</summary>
internal sealed class FragmentsMustBeUsed(ValidationContext context) : ValidationRule(context)
{
    private bool hasFragments;

    public override void EnterFragment(FragmentDefinitionNode fragment) => hasFragments = true;

    public override void LeaveDocument(DocumentNode document)
    {
        if (!hasFragments)
            return;
        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        var used = Context.FragmentsUsedBy(operations.Select(operation => operation.SelectionSet))
            .Select(fragment => fragment.Name.Value).ToHashSet();
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
                Report($"The fragment \"{fragment.Name}\" is never used.", fragment);
        }
    }
}
