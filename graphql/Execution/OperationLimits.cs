using System.Globalization;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// How deep and how large the operations of a document are once fragments are put where they are used. Each fragment is measured once, so that
/// fragments that double fragments cost the attacker's time and not ours.
/// </summary>
internal sealed class OperationLimits
{
    /// <summary>More is not counted.</summary>
    private const int Uncounted = 1_000_000_000;

    private readonly Dictionary<string, FragmentDefinitionNode> fragments;
    private readonly HashSet<(string, int)> seen = [];
    private readonly Dictionary<string, Size> measured = new(StringComparer.Ordinal);

    private OperationLimits(DocumentNode document) => fragments = PreparedOperation.FragmentsOf(document);

    /// <summary>What is beyond its limit, or null. Cycles of fragments are left to validation.</summary>
    public static GraphQLError? Check(DocumentNode document, ReadOnlySpan<byte> source, GraphQLOptions options)
    {
        try
        {
            return new OperationLimits(document).Beyond(document, options) is var (problem, node)
                ? new GraphQLError(problem, ErrorCodes.Limit, [SourceLocation.Of(source, node.Span.Start)])
                : null;
        }
        catch (LimitExceededException exception)
        {
            return new GraphQLError(exception.Message, ErrorCodes.Limit, []);
        }
    }

    private (string Problem, SyntaxNode Node)? Beyond(DocumentNode document, GraphQLOptions options)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var size = Measure(operation.SelectionSet);
            if (size.Depth > options.MaxFieldDepth)
                return ($"Fields are nested deeper than {options.MaxFieldDepth} levels. Ask for what is below in another request.", FieldAt(operation.SelectionSet, options.MaxFieldDepth));
            if (size.Aliases > options.MaxAliases)
                return ($"The operation has {Count(size.Aliases)} fields with an alias; at most {options.MaxAliases} are allowed. Ask for lists, or in several requests.", operation);
            if (size.Fields > options.MaxFields)
                return ($"The operation has {Count(size.Fields)} fields; at most {options.MaxFields} are allowed. Ask in several requests.", operation);
        }

        return null;
    }

    private static string Count(int number) => number >= Uncounted ? "too many" : number.ToString(CultureInfo.InvariantCulture);

    private Size Measure(SelectionSetNode? selectionSet)
    {
        LimitExceededException.ThrowIfStackIsShort();
        var total = default(Size);
        foreach (var selection in selectionSet?.Selections ?? []) total += Measure(selection);
        return total;
    }

    private Size Measure(SelectionNode selection) => selection switch
    {
        FieldNode field => Measure(field.SelectionSet) is var inner
            ? new Size(inner.Fields + 1, inner.Aliases + (field.Alias is null ? 0 : 1), inner.Depth + 1)
            : default,
        InlineFragmentNode inline => Measure(inline.SelectionSet),
        FragmentSpreadNode spread => Measure(spread.Name.Value),
        _ => default,
    };

    private Size Measure(string fragment)
    {
        if (measured.TryGetValue(fragment, out var known)) return known;
        measured.Add(fragment, default);
        return measured[fragment] = fragments.TryGetValue(fragment, out var definition) ? Measure(definition.SelectionSet) : default;
    }

    /// <summary>The first field below so many levels.</summary>
    private SyntaxNode FieldAt(SelectionSetNode selectionSet, int levels)
    {
        LimitExceededException.ThrowIfStackIsShort();
        foreach (var selection in selectionSet.Selections)
        {
            // Fragments may go round; at one level, each is looked into once.
            if (Measure(selection).Depth <= levels || (selection is FragmentSpreadNode { Name.Value: var name } && !seen.Add((name, levels)))) continue;
            return selection switch
            {
                FieldNode field => levels == 0 ? field : FieldAt(field.SelectionSet!, levels - 1),
                InlineFragmentNode inline => FieldAt(inline.SelectionSet, levels),
                FragmentSpreadNode spread => FieldAt(fragments[spread.Name.Value].SelectionSet, levels),
                _ => selection,
            };
        }

        return selectionSet;
    }

    private readonly record struct Size(int Fields, int Aliases, int Depth)
    {
        public static Size operator +(Size a, Size b) =>
            new(Math.Min(a.Fields + b.Fields, Uncounted), Math.Min(a.Aliases + b.Aliases, Uncounted), Math.Max(a.Depth, b.Depth));
    }
}
