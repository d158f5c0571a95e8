using System.Buffers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.ObjectPool;
using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>Executes operations on a schema (section 6 "Execution"). One engine serves any number of threads.</summary>
public sealed partial class GraphQLEngine
{
    private readonly OperationCache cache;
    private readonly OperationPreparer preparer;
    private readonly CostGate? gate;
    private readonly EngineLog log;

    /// <summary>An engine for a schema.</summary>
    /// <param name="schema">The schema, bound.</param>
    /// <param name="options">Its limits; the defaults when null.</param>
    /// <param name="logger">Gets the exceptions of resolvers, which clients do not.</param>
    /// <exception cref="ArgumentException">A limit is none.</exception>
    public GraphQLEngine(ExecutableSchema schema, GraphQLOptions? options = null, ILogger<GraphQLEngine>? logger = null)
    {
        Schema = schema;
        Options = options ?? new GraphQLOptions();
        if (Options.TimeLimit <= TimeSpan.Zero || Options.TimeLimit > GraphQLOptions.LongestTimeLimit)
            throw new ArgumentException($"TimeLimit is {Options.TimeLimit}; it must be more than nothing and at most {GraphQLOptions.LongestTimeLimit}.", nameof(options));
        cache = new OperationCache(Options.CachedOperations, Options.MaxCachedDocumentBytes, Options.MaxCacheBytes);
        gate = Options.Cost is { } cost ? new CostGate(schema.Schema, cost) : null;
        preparer = new OperationPreparer(schema, Options, gate);
        log = new EngineLog(logger ?? NullLogger<GraphQLEngine>.Instance);
    }

    /// <summary>The schema.</summary>
    public ExecutableSchema Schema { get; }

    /// <summary>The limits.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>Where runs come from and go back.</summary>
    internal ObjectPool<Executor> Executors { get; init; } = new DefaultObjectPool<Executor>(new ExecutorPolicy());

    /// <summary>Executes a request and writes the response, JSON in UTF-8, errors included.</summary>
    /// <param name="request">The request.</param>
    /// <param name="output">Gets the response, whole, at the end.</param>
    /// <param name="cancellationToken">Stops the execution, which then throws <see cref="OperationCanceledException"/>.</param>
    public async ValueTask<ExecutionStatus> ExecuteAsync(
        GraphQLRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken = default)
    {
        using var response = await RespondAsync(request, cancellationToken);
        response.CopyTo(output);
        return response.Status;
    }

    /// <summary>Executes a request. The caller disposes of the response.</summary>
    internal ValueTask<EngineResponse> RespondAsync(in GraphQLRequest request, CancellationToken cancellation)
    {
        var operation = Prepare(request.Query.Span, request.OperationName, out var errors);
        return operation is null ? ValueTask.FromResult(EngineResponse.Refuse(errors)) : RunAsync(operation, request, cancellation);
    }

    /// <summary>Finds the operation in the cache, or makes it ready; null when the document must be refused.</summary>
    internal PreparedOperation? Prepare(ReadOnlySpan<byte> document, string? operationName, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (cache.Find(document, operationName) is { } known) return known;
        var operation = preparer.Prepare(document, operationName, out errors);
        if (operation is not null) cache.Add(operation, operationName);
        return operation;
    }

    /// <summary>Runs an operation that is ready. Without a state machine, unless a field of the root is awaited.</summary>
    internal ValueTask<EngineResponse> RunAsync(PreparedOperation operation, in GraphQLRequest request, CancellationToken cancellation)
        => Answered(operation, request, cancellation, out var mask, out var next, out var report) is { } answered
            ? ValueTask.FromResult(answered)
            : RunAsync(operation, mask, next!, report);

    /// <summary>
    /// The answer to a request that is not executed: it is refused for its kind, its variables or its cost, or it asks for its cost alone. Null for one that is to be.
    /// </summary>
    internal EngineResponse? Answered(PreparedOperation operation, in GraphQLRequest request, CancellationToken cancellation)
    {
        var answered = Answered(operation, request, cancellation, out _, out _, out var report);
        if (answered is null) report?.Dispose();
        return answered;
    }

    private EngineResponse? Answered(
        PreparedOperation operation,
        in GraphQLRequest request,
        CancellationToken cancellation,
        out ConditionMask mask,
        out OperationRequest? next,
        out ResponseWriter? report)
    {
        (mask, next, report) = (default, null, null);
        var root = operation.Kind switch
        {
            OperationType.Query => request.QueryRoot,
            OperationType.Mutation => request.MutationRoot,
            _ => Schema.AreEventsRoots ? request.SubscriptionRoot?.Invoke() : null,
        };
        return root is null
            ? EngineResponse.Refuse(new GraphQLError(NotHere(operation.Kind), ErrorCodes.OperationKind, []))
            : Answered(operation, root, request, cancellation, out mask, out next, out report);
    }

    /// <summary>The same, once it is known on which object the operation begins.</summary>
    private EngineResponse? Answered(
        PreparedOperation operation,
        object root,
        in GraphQLRequest request,
        CancellationToken cancellation,
        out ConditionMask mask,
        out OperationRequest? next,
        out ResponseWriter? report)
    {
        (mask, next, report) = (default, null, null);
        CheckRoot(operation, root);
        if (Coerce(operation, request.Variables.Span, out var variables) is { } errors) return EngineResponse.Refuse([.. errors]);

        mask = operation.Conditions.MaskOf(variables);
        next = new OperationRequest(root, variables, operation.Source, Options, log, Deadline.From(Options), cancellation);
        return WithinCost(operation, mask, next, request.Cost, out report);
    }

    private ValueTask<EngineResponse> RunAsync(PreparedOperation operation, ConditionMask mask, OperationRequest next, ResponseWriter? report)
    {
        var run = Executors.Get();
        try
        {
            var plan = operation.Plan(mask);
            if (plan.HasAsyncFields) return RunAwaitedAsync(operation, run, plan, next, report);

            // Nothing is awaited, so it is done when it returns.
            run.RunAsync(next, plan).GetAwaiter().GetResult();
        }
        catch (LimitExceededException exception)
        {
            return ValueTask.FromResult(BreakOff(operation, run, exception, report));
        }
        catch
        {
            Abandon(run, report);
            throw;
        }

        return ValueTask.FromResult(EngineResponse.Of(run, Executors, report));
    }

    /// <summary>The answer to a request that is not executed, because it costs too much or because only its cost is asked for; null for any other.</summary>
    private EngineResponse? WithinCost(PreparedOperation operation, ConditionMask mask, OperationRequest next, CostMode mode, out ResponseWriter? report)
    {
        report = null;
        if (gate is null)
            return mode == CostMode.Enforce ? null : EngineResponse.Refuse(new GraphQLError("Costs are not counted here.", ErrorCodes.BadRequest, []));
        try
        {
            if (gate.CostOf(operation, mask, next, mode) is not { } cost) return null;
            if (mode != CostMode.Enforce) gate.Report(cost, report = new ResponseWriter());
            if (gate.Check(operation, mask, next, cost) is { } error) return EngineResponse.Refuse([error], report);
            return mode == CostMode.Validate ? EngineResponse.WithoutData(report!) : null;
        }
        catch (LimitExceededException exception)
        {
            report?.Dispose();
            report = null;
            return EngineResponse.Refuse([new GraphQLError(exception.Message, ErrorCodes.Limit, [])]);
        }
    }

    private static string NotHere(OperationType kind) => kind == OperationType.Mutation
        ? "Mutations are not allowed here."
        : "A subscription has a stream of responses. Over HTTP, accept text/event-stream.";

    /// <summary>A run that awaits fields: these are told when the time is over.</summary>
    private async ValueTask<EngineResponse> RunAwaitedAsync(PreparedOperation operation, Executor run, ObjectPlan plan, OperationRequest next, ResponseWriter? report)
    {
        using var timer = new CancellationTokenSource(next.Deadline.Left, Options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(next.Cancellation, timer.Token);
        try
        {
            await run.RunAsync(next with { Cancellation = either.Token }, plan);
        }
        catch (LimitExceededException exception)
        {
            return BreakOff(operation, run, exception, report);
        }
        catch (Exception) when (timer.IsCancellationRequested && !next.Cancellation.IsCancellationRequested)
        {
            return BreakOff(operation, run, next.Deadline.Exceeded(), report);
        }
        catch
        {
            Abandon(run, report);
            throw;
        }

        return EngineResponse.Of(run, Executors, report);
    }

    /// <summary>Gives back what a run has taken when nobody is answered.</summary>
    private void Abandon(Executor run, ResponseWriter? report)
    {
        Executors.Return(run);
        report?.Dispose();
    }

    /// <summary>Throws away what a run has written, and says why.</summary>
    private EngineResponse BreakOff(PreparedOperation operation, Executor run, LimitExceededException exception, ResponseWriter? report)
    {
        Executors.Return(run);
        var message = operation.Kind == OperationType.Mutation
            ? $"{exception.Message} What the mutation changed before it was broken off may be kept."
            : exception.Message;
        return EngineResponse.Refuse([new GraphQLError(message, ErrorCodes.Limit, [])], report);
    }

    /// <summary>Plans read objects without checking their types, so the first one is checked here; below it the bindings vouch for them.</summary>
    private void CheckRoot(PreparedOperation operation, object root)
    {
        if (Schema.Schema.RootType(operation.Kind) is not { } type) return;
        var expected = Schema.ClrTypeOf(type);
        if (!expected.IsInstanceOfType(root))
            throw new ArgumentException($"The root must be a {expected}, but is a {root.GetType()}.", nameof(root));
    }

    private static List<GraphQLError>? Coerce(PreparedOperation operation, ReadOnlySpan<byte> json, out VariableValues variables)
    {
        variables = VariableValues.None;
        return operation.Variables.IsEmpty ? null : CoerceSome(operation, json, out variables);
    }

    private static List<GraphQLError>? CoerceSome(PreparedOperation operation, ReadOnlySpan<byte> json, out VariableValues variables)
    {
        List<GraphQLError>? errors = null;
        variables = operation.Variables.Coerce(json, (place, message) => (errors ??= []).Add(new GraphQLError(
            message,
            ErrorCodes.Variable,
            place is null ? [] : [SourceLocation.Of(operation.Source, place.Span.Start)])));
        return errors;
    }
}
