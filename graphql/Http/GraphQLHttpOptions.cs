using Microsoft.AspNetCore.Http;

namespace Selvhjelp.GraphQL.Http;

/// <summary>What an endpoint offers beyond queries and mutations.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Documents that clients may name by their SHA-256; null when all must be sent whole.</summary>
    public PersistedOperations? PersistedOperations { get; init; }

    /// <summary>Most subscriptions that are open at a time. One more is refused with 503 until another has ended.</summary>
    public int MaxSubscriptions { get; init; } = 1_000;

    /// <summary>
    /// After how long without an event an event stream gets a comment, so that nothing on the way takes it for dead, and a client that is gone is noticed.
    /// </summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>
    /// Answers a browser that opens the address, which may have a query in it that the page is to show; null when there is no page for it.
    /// </summary>
    public RequestDelegate? Page { get; init; }
}
