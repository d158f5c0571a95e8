using Selvhjelp.GraphQL.Execution.Cost;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>A request to execute an operation (section 6.1 "Executing Requests").</summary>
/// <param name="Query">The document, in UTF-8. The engine reads it during the call only, and keeps a copy of what it caches.</param>
/// <param name="QueryRoot">The object that queries begin on: of the CLR type that the query type is bound to.</param>
public readonly record struct GraphQLRequest(ReadOnlyMemory<byte> Query, object QueryRoot)
{
    /// <summary>Which operation of the document; null when there is only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The values of variables: a JSON object in UTF-8; empty when there are none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>What to say about its cost.</summary>
    public CostMode Cost { get; init; }

    /// <summary>The object that mutations begin on; null when the caller does not allow mutations.</summary>
    public object? MutationRoot { get; init; }

    /// <summary>
    /// Makes the object that a subscription begins on: one to open the source stream, and one for each of its events, so that what belongs to one
    /// request is counted for each of them. Null when the caller does not allow subscriptions.
    /// </summary>
    public Func<object>? SubscriptionRoot { get; init; }
}
