using System.Text;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>Compares what an operation would cost with what it may, before it is executed.</summary>
internal sealed class CostGate
{
    private readonly SchemaCosts costs;
    private readonly CostOptions options;
    private readonly HashSet<string> trusted;

    /// <exception cref="SchemaException">The schema says something about costs that makes no sense.</exception>
    public CostGate(Schema schema, CostOptions options)
    {
        costs = new SchemaCosts(schema);
        this.options = options;
        trusted = [.. options.TrustedDocuments];
    }

    /// <summary>Whether a document may cost what it will. To be asked once for each document.</summary>
    public bool Trusts(ReadOnlySpan<byte> document) => trusted.Count > 0 && trusted.Contains(Encoding.UTF8.GetString(document));

    /// <summary>The cost of a run; null when nobody needs to know it.</summary>
    /// <exception cref="LimitExceededException">A list has no size that the schema asks for.</exception>
    public Weight? CostOf(PreparedOperation operation, ConditionMask mask, OperationRequest request, CostMode mode) =>
        operation.IsTrusted && mode == CostMode.Enforce ? null : operation.Cost.Of(costs, mask, request.Variables);

    /// <summary>Why a run of this cost is refused; null when it is not.</summary>
    public GraphQLError? Check(PreparedOperation operation, ConditionMask mask, OperationRequest request, Weight cost) =>
        operation.IsTrusted || (cost.Fields <= options.MaxFieldCost && cost.Objects <= options.MaxTypeCost)
            ? null
            : operation.Cost.Refuse(costs, mask, request, cost);

    /// <summary>Writes the value of <c>extensions</c>.</summary>
    public void Report(Weight cost, ResponseWriter output)
    {
        output.WriteRaw("{\"cost\":{\"fieldCost\":"u8);
        output.WriteNumber(cost.Fields);
        output.WriteRaw(",\"typeCost\":"u8);
        output.WriteNumber(cost.Objects);
        output.WriteRaw(",\"maxFieldCost\":"u8);
        output.WriteNumber(options.MaxFieldCost);
        output.WriteRaw(",\"maxTypeCost\":"u8);
        output.WriteNumber(options.MaxTypeCost);
        output.WriteRaw("}}"u8);
    }
}
