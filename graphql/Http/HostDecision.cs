namespace Selvhjelp.GraphQL.Http;

/// <summary>What the program says to one HTTP request before it is executed: go ahead on these objects, or no.</summary>
/// <remarks>Further response headers the program sets on the response itself; they are kept.</remarks>
public sealed record HostDecision
{
    private HostDecision()
    {
    }

    /// <summary>The object that queries begin on.</summary>
    public object? QueryRoot { get; private init; }

    /// <summary>The object that mutations begin on; null when mutations are not allowed.</summary>
    public object? MutationRoot { get; private init; }

    /// <summary>Makes the object that a subscription, and each of its events, begins on; null when subscriptions are not allowed.</summary>
    public Func<object>? SubscriptionRoot { get; private init; }

    /// <summary>What is said to caches of answers on these objects; null when answers cannot be told apart.</summary>
    public AnswerCaching? Caching { get; private init; }

    internal int Status { get; private init; }

    internal string Message { get; private init; } = "";

    internal string Code { get; private init; } = "";

    /// <summary>Execute the request.</summary>
    /// <param name="queryRoot">The object that queries begin on: of the CLR type that the query type is bound to.</param>
    /// <param name="mutationRoot">The object that mutations begin on; null when mutations are not allowed.</param>
    /// <param name="subscriptionRoot">
    /// Makes the object that subscriptions begin on, for the subscription itself and for each event; null when they are not allowed.
    /// </param>
    /// <param name="caching">What is said to caches of the answers to queries by GET; null when they must not be kept.</param>
    public static HostDecision Execute(
        object queryRoot, object? mutationRoot = null, Func<object>? subscriptionRoot = null, AnswerCaching? caching = null)
        => new() { QueryRoot = queryRoot, MutationRoot = mutationRoot, SubscriptionRoot = subscriptionRoot, Caching = caching };

    /// <summary>Refuse the request.</summary>
    /// <param name="status">The HTTP status, 400 to 599.</param>
    /// <param name="message">Why, and what to do, for the client's developer.</param>
    /// <param name="code">The error's <c>extensions.code</c>.</param>
    public static HostDecision Refuse(int status, string message, string code) => new() { Status = status, Message = message, Code = code };
}
