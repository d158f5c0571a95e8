using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>Counts the subscriptions that are open, each of which holds a connection.</summary>
/// <param name="most">Most of them at a time.</param>
internal sealed class OpenSubscriptions(int most)
{
    private int open;

    /// <summary>Says so when there are too many to open one more.</summary>
    public HttpProblem TooMany { get; } = new(
        StatusCodes.Status503ServiceUnavailable, $"{most} subscriptions are open, and no more can be. Try again later.", ErrorCodes.Limit);

    /// <summary>Takes a place; null when none is free. It is given back when it is disposed.</summary>
    public IDisposable? TryOpen()
    {
        if (Interlocked.Increment(ref open) <= most) return new Place(this);
        Interlocked.Decrement(ref open);
        return null;
    }

    private sealed class Place(OpenSubscriptions owner) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref owner.open);
    }
}
