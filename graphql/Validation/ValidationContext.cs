using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>What the rules share during one validation: where the walk is, what it has seen, and the errors so far.</summary>
internal sealed class ValidationContext
{
    /// <summary>The code of the error that says that a document was not checked to its end.</summary>
    public const string Aborted = "ValidationAborted";

    /// <summary>Far more than honest documents need; keeps many operations that share many fragments from costing their product.</summary>
    private const int FragmentBudget = 50_000;

    private readonly ErrorList errors = new();
    private readonly Dictionary<string, DirectiveDefinitionNode>? ownDirectives;
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> usages = new(ReferenceEqualityComparer.Instance);
    private Dictionary<string, FragmentDefinitionNode>? fragments;
    private Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>>? spreads;
    private int fragmentWork;

    public ValidationContext(Schema schema, DocumentNode document, int maxErrors)
    {
        MaxErrors = maxErrors;
        Schema = schema;
        Document = document;
        foreach (var definition in document.Definitions)
        {
            if (definition is DirectiveDefinitionNode directive)
                (ownDirectives ??= [])[directive.Name.Value] = directive;
        }
    }

    public Schema Schema { get; }

    /// <summary>After so many errors no more are looked for.</summary>
    public int MaxErrors { get; }

    public DocumentNode Document { get; }

    /// <summary>The composite type whose fields are being selected; null when it is not known.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The type of the value that the selection around the walk yields; null when it is not known.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The definition of the field that the walk is at; null when it is not known.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>Whether the walk is in a definition of a type system.</summary>
    public bool IsInTypeSystem { get; set; }

    /// <summary>Whether so much is wrong that nothing more is looked for.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>The fragment with a name; the last one where several have it.</summary>
    public FragmentDefinitionNode? FindFragment(string name)
    {
        if (fragments is null)
        {
            fragments = [];
            foreach (var definition in Document.Definitions)
            {
                if (definition is FragmentDefinitionNode fragment)
                    fragments[fragment.Name.Value] = fragment;
            }
        }

        return fragments.GetValueOrDefault(name);
    }

    /// <summary>The definition of a directive: the document's own, which is another rule's error, or the schema's; null when there is none.</summary>
    public DirectiveDefinitionNode? FindDirective(string name) =>
        ownDirectives?.GetValueOrDefault(name) ?? Schema.FindDirective(name)?.Node;

    /// <summary>The composite type that a fragment applies to; null when its condition names no such type.</summary>
    public NamedType? TypeOf(FragmentDefinitionNode fragment) =>
        Schema.FindType(fragment.TypeCondition.Name.Value) is { IsComposite: true } type ? type : null;

    /// <summary>The spreads in a selection set and in all sets inside it, but not in the fragments that they name.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        spreads ??= new(ReferenceEqualityComparer.Instance);
        if (spreads.TryGetValue(selectionSet, out var known))
            return known;

        var found = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    found.Add(spread);
                else if (selection is FieldNode { SelectionSet: { } inField })
                    open.Push(inField);
                else if (selection is InlineFragmentNode { SelectionSet: var inFragment })
                    open.Push(inFragment);
            }
        }

        return spreads[selectionSet] = found;
    }

    /// <summary>The fragments that selection sets use, directly or through others.</summary>
    public List<FragmentDefinitionNode> FragmentsUsedBy(params IEnumerable<SelectionSetNode> selectionSets)
    {
        var used = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>();
        foreach (var selectionSet in selectionSets)
            Collect(selectionSet);
        for (var i = 0; i < used.Count; i++)
            Collect(used[i].SelectionSet);
        return used;

        void Collect(SelectionSetNode selectionSet)
        {
            var here = SpreadsIn(selectionSet);
            fragmentWork += here.Count;
            if (fragmentWork > FragmentBudget)
                Stop("The fragments of the document are too entangled to check.");
            for (var i = 0; i < here.Count && !HasStopped; i++)
            {
                if (seen.Add(here[i].Name.Value) && FindFragment(here[i].Name.Value) is { } fragment)
                    used.Add(fragment);
            }
        }
    }

    /// <summary>The uses of variables that stand in a definition itself.</summary>
    public IReadOnlyList<VariableUsage> UsagesOf(DefinitionNode definition) => usages.GetValueOrDefault(definition) ?? [];

    /// <summary>The uses of variables that an operation answers for: its own, and those of the fragments it uses (section 5.8).</summary>
    public IReadOnlyList<VariableUsage> AllUsagesOf(OperationDefinitionNode operation)
    {
        if (SpreadsIn(operation.SelectionSet).Count == 0)
            return UsagesOf(operation);
        var all = new List<VariableUsage>(UsagesOf(operation));
        foreach (var fragment in FragmentsUsedBy(operation.SelectionSet))
            all.AddRange(UsagesOf(fragment));
        return all;
    }

    public void Add(DefinitionNode definition, in VariableUsage usage)
    {
        if (!usages.TryGetValue(definition, out var list))
            usages.Add(definition, list = []);
        list.Add(usage);
    }

    public void Report(string code, string message, SourceSpan[] places)
    {
        if (HasStopped)
            return;
        if (errors.Count == MaxErrors)
            Stop($"There are more than {MaxErrors} errors. The rest is not shown: mend these first.");
        else
            errors.Add(code, message, places);
    }

    /// <summary>Gives up, because to go on would cost more than a document is worth.</summary>
    public void Stop(string reason)
    {
        if (HasStopped)
            return;
        HasStopped = true;
        errors.Add(Aborted, reason);
    }

    /// <summary>
    /// Whether the stack allows another step into fragments, which can be chained as long as a document allows. If not, gives up.
    /// </summary>
    public bool HasRoomToRecurse()
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        Stop("The fragments of the document are nested too deep to check.");
        return false;
    }

    /// <summary>The errors, with their places in the source.</summary>
    public IReadOnlyList<ValidationError> Errors(ReadOnlySpan<byte> source) => errors.Locate(source);
}
