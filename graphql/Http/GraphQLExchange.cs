using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Http;

/// <summary>One request whose parameters are read, from the program's decision and the document to the response.</summary>
/// <param name="engine">Executes.</param>
/// <param name="decide">Says on which objects.</param>
/// <param name="options">What is offered.</param>
/// <param name="time">Tells when an event stream needs a comment.</param>
/// <param name="stopping">Ends the event streams, because the server ends.</param>
internal sealed class GraphQLExchange(
    GraphQLEngine engine, Func<HttpContext, HostDecision> decide, GraphQLHttpOptions options, TimeProvider time, CancellationToken stopping)
{
    private readonly OpenSubscriptions subscriptions = new(options.MaxSubscriptions);

    /// <summary>Answers a request, or opens the stream that answers it, and which the caller sends. The parameters are read when this returns.</summary>
    /// <param name="context">The request.</param>
    /// <param name="mediaType">Of the response.</param>
    /// <param name="parameters">What is asked.</param>
    /// <param name="isSafe">Whether the method is GET or HEAD, which change nothing (RFC 9110, section 9.2.1) and whose answers may be kept.</param>
    public async ValueTask<OpenStream?> AnswerAsync(HttpContext context, string mediaType, RequestParameters parameters, bool isSafe)
    {
        var decision = decide(context);
        if (decision.QueryRoot is not { } root)
        {
            Replies.Refuse(context, mediaType, new HttpProblem(decision.Status, decision.Message, decision.Code));
            return null;
        }

        if (CostHeader.TryRead(context.Request, out var cost) is { } bad)
        {
            Replies.Refuse(context, mediaType, bad);
            return null;
        }

        string? hash = null;
        if (!parameters.Extensions.IsEmpty || parameters.Query.IsEmpty)
        {
            var problem = FindDocument(ref parameters, out hash, out var unknown);
            if (unknown is not null) return Refuse(context, mediaType, unknown);
            if (problem is not null)
            {
                Replies.Refuse(context, mediaType, problem);
                return null;
            }
        }

        if (engine.Prepare(parameters.Query.Span, parameters.OperationName, out var errors) is not { } operation)
            return Refuse(context, mediaType, [.. errors]);

        if (hash is not null) options.PersistedOperations!.Remember(hash, parameters.Query.Span);
        if (isSafe && operation.Kind == OperationType.Mutation)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            Replies.Refuse(context, mediaType, new HttpProblem(
                StatusCodes.Status405MethodNotAllowed, "By GET no mutation is served; send this by POST.", ErrorCodes.OperationKind));
            return null;
        }

        var request = new GraphQLRequest(parameters.Query, root)
        {
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            MutationRoot = decision.MutationRoot,
            Cost = cost,
            SubscriptionRoot = decision.SubscriptionRoot,
        };
        if (mediaType == MediaTypes.EventStream || (operation.Kind == OperationType.Subscription && MediaTypes.Names(context.Request, MediaTypes.EventStream)))
            return Open(context, operation, request);

        // What a request costs is not part of what is kept.
        var caching = isSafe && cost == CostMode.Enforce && operation.Kind == OperationType.Query ? decision.Caching : null;
        if (caching is not null && AnswerCaching.HasAlready(context.Request.Headers.IfNoneMatch, caching.TagOf(mediaType)))
        {
            // Preconditions come after all other checks (RFC 9110, section 13.2.1), but nothing is executed for them.
            if (engine.Answered(operation, request, context.RequestAborted) is { } refused)
            {
                using (refused) Write(context, mediaType, refused, null);
                return null;
            }

            context.Response.Headers.ETag = caching.TagOf(mediaType);
            context.Response.Headers.CacheControl = caching.CacheControl;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return null;
        }

        using var response = await engine.RunAsync(operation, request, context.RequestAborted);
        Write(context, mediaType, response, caching);
        return null;
    }

    private static void Write(HttpContext context, string mediaType, EngineResponse response, AnswerCaching? caching)
    {
        var isKept = caching is not null && response.Status == ExecutionStatus.Complete;
        if (isKept) context.Response.Headers.ETag = caching!.TagOf(mediaType);
        Replies.Write(
            context,
            mediaType,
            response.Status == ExecutionStatus.Refused ? Replies.RefusedStatus(mediaType) : StatusCodes.Status200OK,
            response,
            isKept ? caching!.CacheControl : Replies.NoStore);
    }

    /// <summary>Puts the document that the request names by its hash into the parameters, or checks the one that came with its hash.</summary>
    /// <param name="parameters">The parameters, which get the document.</param>
    /// <param name="hash">The hash of a document that was sent whole, to be remembered.</param>
    /// <param name="unknown">An error that a client of persisted queries knows what to do about.</param>
    private HttpProblem? FindDocument(ref RequestParameters parameters, out string? hash, out GraphQLError? unknown)
    {
        unknown = null;
        hash = null;
        if (PersistedQuery.TryRead(parameters.Extensions.Span, out var named, out var version) is { } malformed) return malformed;
        if (named is null) return parameters.Query.IsEmpty ? RequestParameters.NoQuery : null;
        if (options.PersistedOperations is not { } persisted || version != 1)
        {
            unknown = parameters.Query.IsEmpty || version != 1 ? PersistedQuery.NotSupported : null;
            return null;
        }

        if (!parameters.Query.IsEmpty)
        {
            hash = named;
            return PersistedQuery.Check(named, parameters.Query.Span);
        }

        if (persisted.TryFind(named, out var document)) parameters = parameters with { Query = document };
        else unknown = PersistedQuery.NotFound;
        return null;
    }

    /// <summary>Refuses a document. In an event stream that is an event, for a client of those does not read other responses.</summary>
    private OpenStream? Refuse(HttpContext context, string mediaType, params IReadOnlyList<GraphQLError> errors)
    {
        if (mediaType == MediaTypes.EventStream)
        {
            if (IsHead(context)) return Announce(context);
            return Open(context, End(context), AsyncEnumerable.Repeat(0, 1).Select(_ => EngineResponse.Refuse(errors)), null);
        }

        using var refused = EngineResponse.Refuse(errors);
        Replies.Write(context, mediaType, Replies.RefusedStatus(mediaType), refused);
        return null;
    }

    private OpenStream? Open(HttpContext context, PreparedOperation operation, in GraphQLRequest request)
    {
        var place = operation.Kind == OperationType.Subscription ? subscriptions.TryOpen() : null;
        if (place is null && operation.Kind == OperationType.Subscription)
        {
            context.Response.Headers.RetryAfter = "30";
            Replies.Refuse(context, MediaTypes.Json, subscriptions.TooMany);
            return null;
        }

        if (IsHead(context))
        {
            place?.Dispose();
            return Announce(context);
        }

        var end = End(context);
        try
        {
            return Open(context, end, engine.StreamAsync(operation, request, end.Token), place);
        }
        catch
        {
            end.Dispose();
            place?.Dispose();
            throw;
        }
    }

    private static bool IsHead(HttpContext context) => HttpMethods.IsHead(context.Request.Method);

    /// <summary>Answers a HEAD as the stream would begin. No stream is opened: without a body, nobody would see it end.</summary>
    private static OpenStream? Announce(HttpContext context)
    {
        EventStream.SetHeaders(context.Response);
        return null;
    }

    private OpenStream Open(HttpContext context, CancellationTokenSource end, IAsyncEnumerable<EngineResponse> responses, IDisposable? place)
        => new(new EventStream(context, time, options.KeepAlive), responses, end, place);

    private CancellationTokenSource End(HttpContext context) => CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
}
