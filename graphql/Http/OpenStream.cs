using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>An event stream that is opened and not sent yet: the body of the request, from which it was opened, is given back in between.</summary>
/// <param name="events">Sends the events.</param>
/// <param name="responses">The responses; they listen to <paramref name="end"/>.</param>
/// <param name="end">Ends the stream.</param>
/// <param name="place">The place that the subscription takes, which is given back at the end; null when it is none.</param>
internal sealed class OpenStream(
    EventStream events, IAsyncEnumerable<EngineResponse> responses, CancellationTokenSource end, IDisposable? place)
{
    /// <summary>Sends all events, and closes the stream.</summary>
    public async Task SendAsync()
    {
        using (end)
        using (place)
        {
            try
            {
                await events.SendAsync(responses, end);
            }
            catch (OperationCanceledException)
            {
                // The client is gone, or is to ask again once the server is back.
            }
        }
    }
}
