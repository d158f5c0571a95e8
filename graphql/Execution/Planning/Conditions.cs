using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>
/// The variables that <c>@skip</c> and <c>@include</c> of a document ask for (sections 3.13.1 and 3.13.2). Their values make a mask, and each
/// mask its own plan: what is left out costs nothing, and keys come in the order in which they are met.
/// </summary>
internal sealed class Conditions
{
    /// <summary>How many different variables can be conditions: the bits of the mask.</summary>
    public const int MaxVariables = 64;

    private readonly List<string> names = [];

    public Conditions(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation) Gather(operation.SelectionSet);
            if (definition is FragmentDefinitionNode fragment) Gather(fragment.SelectionSet);
        }
    }

    public bool AreTooMany => names.Count > MaxVariables;

    /// <summary>The mask of these values.</summary>
    /// <returns>What is wrong, or null.</returns>
    public string? TryMask(VariableValues variables, out ulong mask)
    {
        mask = 0;
        for (var i = 0; i < names.Count; i++)
        {
            switch (variables.Find(names[i]))
            {
                case true: mask |= 1UL << i; break;
                case null: return $"${names[i]} is null, but @skip and @include need true or false.";
                default: break;
            }
        }

        return null;
    }

    /// <summary>Whether what bears these directives is taken in. <c>@skip</c> goes before <c>@include</c>.</summary>
    public bool Allow(IReadOnlyList<DirectiveNode> directives, ulong mask)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == "skip" && IsTrue(directive, mask)) return false;
            if (directive.Name.Value == "include" && !IsTrue(directive, mask)) return false;
        }

        return true;
    }

    private bool IsTrue(DirectiveNode directive, ulong mask) => ConditionOf(directive) switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => (mask >> names.IndexOf(variable.Name.Value) & 1) == 1,
        _ => false,
    };

    private void Gather(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include" && ConditionOf(directive) is VariableNode variable
                    && !names.Contains(variable.Name.Value)) names.Add(variable.Name.Value);
            }

            var inner = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (inner is not null) Gather(inner);
        }
    }

    private static ValueNode? ConditionOf(DirectiveNode directive)
        => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;
}
