using System.Collections.Concurrent;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>An operation that was parsed and validated, with its plans: one for each outcome of its conditions that has come up.</summary>
internal sealed class PreparedOperation(
    ExecutableSchema schema, DocumentNode document, OperationDefinitionNode operation, ObjectType root, byte[] source)
{
    /// <summary>Further outcomes are planned each time, so that a client cannot fill the memory with them.</summary>
    private const int MaxPlans = 32;

    private readonly ConcurrentDictionary<ulong, ObjectPlan> plans = new();
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = FragmentsOf(document);

    public OperationType Kind => operation.Operation;

    public byte[] Source { get; } = source;

    public Conditions Conditions { get; } = new(document);

    public VariableDefinitions Variables { get; } = new(schema.Schema, operation.Variables);

    /// <summary>The plan under an outcome of the conditions.</summary>
    public ObjectPlan Plan(ulong mask)
    {
        if (plans.TryGetValue(mask, out var plan)) return plan;
        var collector = new FieldCollector(schema.Schema, fragments, Conditions, mask);
        plan = new OperationPlanner(schema, collector, operation).PlanRoot(root);
        if (plans.Count < MaxPlans) plans.TryAdd(mask, plan);
        return plan;
    }

    /// <summary>The fragments by name; of two with one name, which validation refuses, the first.</summary>
    public static Dictionary<string, FragmentDefinitionNode> FragmentsOf(DocumentNode document)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>()) fragments.TryAdd(fragment.Name.Value, fragment);
        return fragments;
    }
}
