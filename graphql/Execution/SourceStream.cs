namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// The source stream of a subscription (section 6.2.3.1), and at the same time the object that its field is read of: the field's value is the event
/// at which the stream stands.
/// </summary>
internal abstract class SourceStream : IAsyncDisposable
{
    /// <summary>Waits for the next event; false when there are no more.</summary>
    public abstract ValueTask<bool> MoveNextAsync();

    public abstract ValueTask DisposeAsync();
}

/// <inheritdoc />
internal sealed class SourceStream<T>(IAsyncEnumerator<T> events) : SourceStream
{
    public T Current => events.Current;

    public override ValueTask<bool> MoveNextAsync() => events.MoveNextAsync();

    public override ValueTask DisposeAsync() => events.DisposeAsync();
}
