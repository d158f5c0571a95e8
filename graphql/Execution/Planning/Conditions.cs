using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>
/// The variables that <c>@skip</c> and <c>@include</c> of an operation, and of the fragments that it reaches, ask for (sections 3.13.1 and 3.13.2). Their values make a mask, and each
/// mask its own plan: what is left out costs nothing, and keys come in the order in which they are met.
/// </summary>
internal sealed class Conditions
{
    /// <summary>How many different variables can be conditions: the bits of the mask.</summary>
    public const int MaxVariables = 64;

    /// <summary>The type of both directives' <c>if</c>.</summary>
    private static readonly NonNullType Wanted = BuiltInScalars.TypeOf("Boolean").NonNull;

    private readonly List<string> names = [];

    public Conditions(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var reached = new OrderedDictionary<string, FragmentDefinitionNode?>(StringComparer.Ordinal);
        Gather(operation.SelectionSet, Reach);
        // One after the other, for fragments can be chained deeper than the stack goes.
        for (var i = 0; i < reached.Count; i++)
            if (reached.GetAt(i).Value is { } fragment) Gather(fragment.SelectionSet, Reach);

        void Reach(string name) => reached.TryAdd(name, fragments.GetValueOrDefault(name));
    }

    public bool AreTooMany => names.Count > MaxVariables;

    /// <summary>The mask of these values.</summary>
    public ConditionMask MaskOf(VariableValues variables)
    {
        var (trues, falses) = (0UL, 0UL);
        for (var i = 0; i < names.Count; i++)
        {
            var value = variables.Find(names[i]);
            if (value is null || ReferenceEquals(value, InputObjectValue.Absent)) continue;
            if (value is not false) trues |= 1UL << i;
            if (value is not true) falses |= 1UL << i;
        }

        return new ConditionMask(trues, falses);
    }

    /// <summary>Whether what bears these directives is taken in. <c>@skip</c> goes before <c>@include</c>.</summary>
    /// <exception cref="GraphQLFieldException">A condition has no value.</exception>
    public bool Allow(IReadOnlyList<DirectiveNode> directives, ConditionMask mask)
    {
        if (directives.Count == 0) return true;
        return (Find(directives, "skip") is not { } skip || ValueOf(skip, mask) != true)
            && (Find(directives, "include") is not { } include || ValueOf(include, mask) != false);
    }

    /// <summary>The value of a condition; null when it is neither true nor false.</summary>
    private bool? ValueOf(DirectiveNode directive, ConditionMask mask)
    {
        switch (ConditionOf(directive))
        {
            case BooleanValueNode literal:
                return literal.Value;
            case VariableNode variable:
                var bit = 1UL << names.IndexOf(variable.Name.Value);
                var (isTrue, isFalse) = ((mask.Trues & bit) != 0, (mask.Falses & bit) != 0);
                if (!isTrue && !isFalse) throw Wrong(directive, new InputProblem("", InputWords.MissingVariable(variable.Name.Value, $"{Wanted}"), variable));
                return isTrue == isFalse ? null : isTrue;
            case { } other:
                throw Wrong(directive, LiteralProblems.FirstOf(other, Wanted, VariableValues.None));
            case null:
                throw Wrong(directive, new InputProblem("", InputWords.Needed(Wanted), directive));
        }
    }

    private static GraphQLFieldException Wrong(DirectiveNode directive, InputProblem problem) => new(problem.In($"@{directive.Name}(if:)"), ErrorCodes.Argument);

    private void Gather(SelectionSetNode selectionSet, Action<string> reach)
    {
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include" && ConditionOf(directive) is VariableNode variable
                    && !names.Contains(variable.Name.Value)) names.Add(variable.Name.Value);
            }

            if (selection is FragmentSpreadNode spread) reach(spread.Name.Value);
            var inner = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (inner is not null) Gather(inner, reach);
        }
    }

    private static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
            if (directive.Name.Value == name) return directive;
        return null;
    }

    private static ValueNode? ConditionOf(DirectiveNode directive)
        => directive.Arguments.LastOrDefault(argument => argument.Name.Value == "if")?.Value;
}
