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

    private readonly Lock adding = new();

    private (ConditionMask Mask, ObjectPlan Plan)[] plans = [];
    private OperationCost? cost;

    public OperationType Kind => operation.Operation;

    public byte[] Source { get; } = source;

    public Conditions Conditions { get; } = new(operation, fragments);

    public VariableDefinitions Variables { get; } = new(schema.Schema, operation.Variables);

    /// <summary>What its runs cost.</summary>
    public OperationCost Cost => cost ??= new OperationCost(schema.Schema, fragments, Conditions, operation, Source.Length);

    /// <summary>Whether it may cost more than a stranger's, see <see cref="CostOptions.TrustedDocuments"/>.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Whether others that ask the same find this one: what can be kept for its plans is of use.</summary>
    public bool IsCached { get; set; }

    /// <summary>The plan under an outcome of the conditions.</summary>
    public ObjectPlan Plan(ConditionMask mask)
    {
        if (Known(mask) is { } known) return known;
        var collector = new FieldCollector(schema.Schema, fragments, Conditions, mask);
        var plan = schema.Schema.RootType(operation.Operation) is { } root
            ? new OperationPlanner(schema, collector, operation).PlanRoot(root, keepsAnswer: IsCached)
            : FailingResolver.Plan($"The schema has no {RootOperations.NameOf(operation.Operation)} type.", ErrorCodes.OperationKind, operation);
        lock (adding)
        {
            if (Known(mask) is { } meanwhile) return meanwhile;
            if (plans.Length < MaxPlans) plans = [.. plans, (mask, plan)];
        }

        return plan;
    }

    private ObjectPlan? Known(ConditionMask mask)
    {
        foreach (var (knownMask, plan) in plans)
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
