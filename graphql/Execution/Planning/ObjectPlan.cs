namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>What is read of an object of one type: fragments inlined, conditions decided, equal keys merged, in the order of the response.</summary>
internal sealed class ObjectPlan(PlannedField[] fields)
{
    public PlannedField[] Fields { get; } = fields;

    public bool HasAsyncFields { get; } = fields.Any(field => field.Resolver is AsyncFieldResolver);
}
