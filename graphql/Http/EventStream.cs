using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>
/// "GraphQL over Server-Sent Events", distinct connections mode: the responses of one operation as events <c>next</c>, and at their end the event
/// <c>complete</c>.
/// </summary>
/// <param name="context">The request that is answered.</param>
/// <param name="time">Tells when nothing was sent for long.</param>
/// <param name="keepAlive">After how long without an event a comment is sent.</param>
internal sealed class EventStream(HttpContext context, TimeProvider time, TimeSpan keepAlive)
{
    private readonly PipeWriter body = context.Response.BodyWriter;

    /// <summary>What a stream begins with.</summary>
    public static void SetHeaders(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = MediaTypes.EventStreamUtf8;
        response.Headers.CacheControl = Replies.NoStore;
        // What nginx and its like look at before they hold back what they pass on.
        response.Headers["X-Accel-Buffering"] = "no";
    }

    /// <summary>
    /// Sends responses as they come. A client that reads slowly is waited for, and the responses with it. When the request is cancelled, because the client
    /// went or the server ends, there is no <c>complete</c>: a client that is still there then asks again.
    /// </summary>
    /// <param name="responses">The responses.</param>
    /// <param name="end">Ends the stream, and is what its source listens to.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public async Task SendAsync(IAsyncEnumerable<EngineResponse> responses, CancellationTokenSource end)
    {
        var cancellation = end.Token;
        var source = responses.GetAsyncEnumerator(cancellation);
        var next = Task.FromResult(false);
        try
        {
            // Before anything is sent: a source that is open already is disposed of only by an enumerator that was moved.
            next = source.MoveNextAsync().AsTask();
            Begin();
            await FlushAsync(cancellation);
            while (await ArrivalAsync(next, cancellation))
            {
                next = Task.FromResult(false);
                using (var response = source.Current) WriteNext(response);
                await FlushAsync(cancellation);
                next = source.MoveNextAsync().AsTask();
            }

            // EventSource does not tell its listener of an event without data.
            body.Write("event: complete\ndata:\n\n"u8);
            await FlushAsync(cancellation);
        }
        finally
        {
            // A source that is being waited for cannot be disposed of.
            await end.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // One that came while a comment could not be sent: nobody has taken it.
            if (next is { IsCompletedSuccessfully: true, Result: true }) source.Current.Dispose();
            await source.DisposeAsync();
        }
    }

    private void Begin()
    {
        SetHeaders(context.Response);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        // Tells the client at once that it is connected, however long the first event takes.
        body.Write(":\n\n"u8);
    }

    /// <summary>Waits for the next response, and sends comments meanwhile.</summary>
    private async Task<bool> ArrivalAsync(Task<bool> next, CancellationToken cancellation)
    {
        while (!next.IsCompleted)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            await Task.WhenAny(next, Task.Delay(keepAlive, time, pause.Token));
            await pause.CancelAsync();
            if (next.IsCompleted || cancellation.IsCancellationRequested) break;
            body.Write(":\n\n"u8);
            await FlushAsync(cancellation);
        }

        return await next;
    }

    private async ValueTask FlushAsync(CancellationToken cancellation)
    {
        var flushed = await body.FlushAsync(cancellation);
        if (flushed.IsCompleted) throw new OperationCanceledException("The client is gone.");
    }

    /// <summary>A response is one line of JSON, so one line of data.</summary>
    private void WriteNext(EngineResponse response)
    {
        body.Write("event: next\ndata: "u8);
        response.CopyTo(body);
        body.Write("\n\n"u8);
    }
}
