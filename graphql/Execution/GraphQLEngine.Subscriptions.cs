using System.Buffers;
using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution;

/// <content>Subscriptions (section 6.2.3).</content>
public sealed partial class GraphQLEngine
{
    /// <summary>Executes a request of any kind and gives its responses one after the other, JSON in UTF-8, errors included.</summary>
    /// <param name="request">The request. Its document and variables are read before the first response is given, and not after.</param>
    /// <param name="cancellationToken">Ends the stream, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The response stream: one response for each event of a subscription's source stream, and one in all for another operation or a request that is
    /// refused. The bytes of a response are good until the next one is asked for. Whoever has enough disposes of the enumerator, and the source with it.
    /// </returns>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> SubscribeAsync(
        GraphQLRequest request, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var written = new ArrayBufferWriter<byte>();
        if (Prepare(request.Query.Span, request.OperationName, out var errors) is not { } operation)
        {
            using var refused = EngineResponse.Refuse(errors);
            refused.CopyTo(written);
            yield return written.WrittenMemory;
            yield break;
        }

        await foreach (var response in StreamAsync(operation, request, cancellationToken))
        {
            written.ResetWrittenCount();
            using (response) response.CopyTo(written);
            yield return written.WrittenMemory;
        }
    }

    /// <summary>
    /// The response stream of an operation that is ready, opened: the document and the variables are read when this returns, and the stream holds neither.
    /// The caller enumerates it, once, and disposes of each response before it asks for the next.
    /// </summary>
    internal IAsyncEnumerable<EngineResponse> StreamAsync(PreparedOperation operation, in GraphQLRequest request, CancellationToken cancellation)
    {
        if (operation.Kind != OperationType.Subscription) return One(RunAsync(operation, request, cancellation));
        return Open(operation, request, cancellation, out var events) is { } refused
            ? One(ValueTask.FromResult(refused))
            : EventsAsync(events!, request.SubscriptionRoot!, cancellation);
    }

    private static async IAsyncEnumerable<EngineResponse> One(ValueTask<EngineResponse> response)
    {
        yield return await response;
    }

    private async IAsyncEnumerable<EngineResponse> EventsAsync(
        EventRun events, Func<object> root, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using (events.Source)
        {
            while (true)
            {
                var isOver = false;
                EngineResponse? broken = null;
                try
                {
                    isOver = !await events.Source.MoveNextAsync();
                }
                catch (Exception exception) when (!cancellation.IsCancellationRequested)
                {
                    // MapSourceToResponseEvent: an error of the source stream is one of the response stream, and its last.
                    broken = EngineResponse.Refuse(events.Broken(exception));
                }

                if (isOver) yield break;
                yield return broken ?? RunEvent(events, root(), cancellation);
                if (broken is not null) yield break;
            }
        }
    }

    /// <summary>CreateSourceEventStream (section 6.2.3.1).</summary>
    /// <returns>The only response, when there is no source stream; else null.</returns>
    private EngineResponse? Open(
        PreparedOperation operation, in GraphQLRequest request, CancellationToken cancellation, out EventRun? events)
    {
        events = null;
        if (request.SubscriptionRoot?.Invoke() is not { } root)
            return EngineResponse.Refuse(new GraphQLError("Subscriptions are not served here. Ask again with a query.", ErrorCodes.OperationKind, []));
        if (operation.Source.Length + request.Variables.Length > Options.MaxCachedDocumentBytes)
        {
            // A subscription holds its plan and its variables as long as it is open.
            return EngineResponse.Refuse(new GraphQLError(
                $"The document of a subscription and its variables may have {Options.MaxCachedDocumentBytes} bytes together. Ask for less with each event, or with a query when one arrives.",
                ErrorCodes.Limit,
                []));
        }

        // What an event costs; every event is a run like another. No event repeats it.
        var asked = request with { Cost = request.Cost == CostMode.Validate ? CostMode.Validate : CostMode.Enforce };
        if (Answered(operation, root, asked, cancellation, out var mask, out var next, out _) is { } answered) return answered;
        var run = Executors.Get();
        try
        {
            var plan = operation.Plan(mask);
            if (plan.Fields is not [{ Resolver: SourceStreamResolver } field])
                return EngineResponse.Refuse(new GraphQLError("The subscription must select one field of the subscription type.", ErrorCodes.OperationKind, []));
            if (run.Open(next!, field) is not { } source) return EngineResponse.Refuse([.. run.Errors]);
            events = new EventRun(operation, plan, next!.Variables, source, field, log);
            return null;
        }
        catch (LimitExceededException exception)
        {
            return EngineResponse.Refuse(new GraphQLError(exception.Message, ErrorCodes.Limit, []));
        }
        finally
        {
            Executors.Return(run);
        }
    }

    /// <summary>ExecuteSubscriptionEvent (section 6.2.3.2), for the event at which the source stands.</summary>
    private EngineResponse RunEvent(EventRun events, object root, CancellationToken cancellation)
    {
        var run = Executors.Get();
        try
        {
            run.RunEvent(new OperationRequest(root, events.Variables, events.Operation.Source, Options, log, Deadline.From(Options), cancellation), events.Plan, events.Source);
        }
        catch (LimitExceededException exception)
        {
            return BreakOff(events.Operation, run, exception, null);
        }
        catch
        {
            Abandon(run, null);
            throw;
        }

        return EngineResponse.Of(run, Executors);
    }

    /// <summary>What all events of a subscription have in common.</summary>
    private sealed record EventRun(
        PreparedOperation Operation, ObjectPlan Plan, VariableValues Variables, SourceStream Source, PlannedField Field, EngineLog Log)
    {
        /// <summary>The error that the source stream ended with, at the subscription's field.</summary>
        public GraphQLError Broken(Exception exception)
        {
            var known = exception as GraphQLFieldException;
            if (known is null) Log.SourceFailed(exception, Field.Coordinate);
            return new GraphQLError(
                known?.Message ?? $"Internal error in the events of {Field.Coordinate}.",
                known?.Code ?? ErrorCodes.Internal,
                [.. (known is null ? Field.Nodes : Field.PlacesOf(known)).Select(node => Language.SourceLocation.Of(Operation.Source, node.Span.Start))],
                [new PathSegment(Field.Key, 0)]);
        }
    }
}
