using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Binding;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>An operation that was parsed and validated, with its plans: one for each outcome of its conditions, the first few that came up.</summary>
internal sealed class PreparedOperation(
    ExecutableSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationDefinitionNode operation, byte[] source)
{
    /// <summary>Further outcomes are planned each time, so that a client cannot fill the memory with them.</summary>
    private const int MaxPlans = 4;

    /// <summary>Bytes for each of the document: its tree takes 20, and the plans of its cost at most a hundred, see <see cref="OperationCost"/>.</summary>
    private const int BytesOfSource = 120;

    private readonly Lock adding = new();
    private readonly ArgumentPlans arguments = new();

    private (ConditionMask Mask, ObjectPlan Plan, OperationPlanner Planner)[] plans = [];
    private OperationCost? cost;

    public OperationType Kind => operation.Operation;

    public byte[] Source { get; } = source;

    public Conditions Conditions { get; } = new(operation, fragments);

    public VariableDefinitions Variables { get; } = new(schema.Schema, operation.Variables);

    /// <summary>What its runs cost.</summary>
    public OperationCost Cost => cost ??= new OperationCost(schema.Schema, fragments, Conditions, operation, Source.Length);

    /// <summary>Whether it may cost more than a stranger's, see <see cref="CostOptions.TrustedDocuments"/>.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>
    /// The cache in which others that ask the same find this one, so that what can be kept for its plans is of use; null while there is none.
    /// </summary>
    public OperationCache? Keeper { get; set; }

    /// <summary>About how many bytes of memory it takes with the plans that it keeps. It grows when a run meets what is not planned yet.</summary>
    public long Weight => ((long)Source.Length * BytesOfSource) + arguments.Weight + plans.Sum(kept => kept.Planner.Weight);

    /// <summary>The plan under an outcome of the conditions.</summary>
    public ObjectPlan Plan(ConditionMask mask)
    {
        if (Known(mask) is { } known) return known;
        var collector = new FieldCollector(schema.Schema, fragments, Conditions, mask);
        var planner = new OperationPlanner(schema, collector, operation, arguments, Reweigh);
        var plan = schema.Schema.RootType(operation.Operation) is { } root
            ? planner.PlanRoot(root, keepsAnswer: Keeper is not null)
            : FailingResolver.Plan($"The schema has no {RootOperations.NameOf(operation.Operation)} type.", ErrorCodes.OperationKind, operation);
        lock (adding)
        {
            if (Known(mask) is { } meanwhile) return meanwhile;
            if (plans.Length < MaxPlans) plans = [.. plans, (mask, plan, planner)];
        }

        Reweigh();
        return plan;
    }

    private void Reweigh() => Keeper?.Reweigh(this);

    private ObjectPlan? Known(ConditionMask mask)
    {
        foreach (var (knownMask, plan, _) in plans)
            if (knownMask == mask) return plan;
        return null;
    }

    /// <summary>The fragments by name; of two with one name, which validation refuses, the last.</summary>
    public static Dictionary<string, FragmentDefinitionNode> FragmentsOf(DocumentNode document)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>()) fragments[fragment.Name.Value] = fragment;
        return fragments;
    }
}
