namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>What is read of an object of one type: fragments inlined, conditions decided, equal keys merged, in the order of the response.</summary>
internal sealed class ObjectPlan(PlannedField[] fields)
{
    public PlannedField[] Fields { get; } = fields;

    /// <summary>Where the response is kept, when this is the root of an operation that has always the same; else null.</summary>
    public IntrospectionAnswers? Answers { get; init; }

    public bool HasAsyncFields { get; } = fields.Any(field => field.Resolver is AsyncFieldResolver);
}
