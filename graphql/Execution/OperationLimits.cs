using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// How deep and how large the operations of a document are once fragments are put where they are used. Each fragment is measured once, so that
/// fragments that double fragments cost the attacker's time and not ours.
/// </summary>
internal sealed class OperationLimits
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments;
    private readonly Dictionary<string, Size> measured = new(StringComparer.Ordinal);

    private OperationLimits(DocumentNode document) => fragments = PreparedOperation.FragmentsOf(document);

    /// <summary>What is beyond its limit, or null. Cycles of fragments are left to validation.</summary>
    public static string? Check(DocumentNode document, GraphQLOptions options)
    {
        try
        {
            return Beyond(document, options);
        }
        catch (LimitExceededException exception)
        {
            return exception.Message;
        }
    }

    private static string? Beyond(DocumentNode document, GraphQLOptions options)
    {
        var limits = new OperationLimits(document);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var size = limits.Measure(operation.SelectionSet);
            if (size.Depth > options.MaxFieldDepth) return $"Fields are nested deeper than {options.MaxFieldDepth} levels.";
            if (size.Fields > options.MaxFields) return $"The operation has more than {options.MaxFields} fields.";
        }

        return null;
    }

    private Size Measure(SelectionSetNode? selectionSet)
    {
        LimitExceededException.ThrowIfStackIsShort();
        var total = default(Size);
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            var size = selection switch
            {
                FieldNode field => Measure(field.SelectionSet) is var inner ? new Size(inner.Fields + 1, inner.Depth + 1) : default,
                InlineFragmentNode inline => Measure(inline.SelectionSet),
                FragmentSpreadNode spread => Measure(spread.Name.Value),
                _ => default,
            };
            total = new Size(Math.Min(total.Fields + size.Fields, int.MaxValue / 2), Math.Max(total.Depth, size.Depth));
        }

        return total;
    }

    private Size Measure(string fragment)
    {
        if (measured.TryGetValue(fragment, out var known)) return known;
        measured.Add(fragment, default);
        return measured[fragment] = fragments.TryGetValue(fragment, out var definition) ? Measure(definition.SelectionSet) : default;
    }

    private readonly record struct Size(int Fields, int Depth);
}
