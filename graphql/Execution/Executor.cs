using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// One run of a planned operation (sections 6.2 to 6.4). Fields are written as they are read; there is no tree of results. A field that fails
/// is cut off at the mark before its value, and so is everything up to the nearest nullable field (section 6.4.4 "Handling Execution Errors").
/// </summary>
internal sealed class Executor
{
    private const int StepsBetweenLooks = 256;
    private const int StepsOfMethod = 16;

    private readonly ArgumentValues arguments = new();
    private PathSegment[] path = new PathSegment[32];
    private int depth;
    private GraphQLError? pending;
    private IReadOnlyList<SyntaxNode>? pendingPlaces;
    private int untilLook;
    private OperationRequest request = null!;

    public ResponseWriter Out { get; } = new();

    public List<GraphQLError> Errors { get; } = [];

    public CancellationToken Cancellation => request.Cancellation;

    /// <summary>The object that the operation began with.</summary>
    public object Root => request.Root;

    /// <summary>The argument values of a field.</summary>
    /// <exception cref="GraphQLFieldException">A value does not fit where it is used.</exception>
    /// <exception cref="LimitExceededException">The variables are too much, see <see cref="GraphQLOptions.MaxVariableReads"/>.</exception>
    public object?[] ArgumentsOf(PlannedField field)
    {
        // A method may take long; a property does not.
        Work(StepsOfMethod);
        return arguments.Of(field.Arguments, request.Variables, request.Options.MaxVariableReads);
    }

    /// <summary>Runs the operation and writes <c>{"data":…}</c>.</summary>
    /// <exception cref="LimitExceededException">The response is larger than the options allow. What was written is to be thrown away.</exception>
    public ValueTask RunAsync(OperationRequest next, ObjectPlan plan)
    {
        request = next;
        untilLook = StepsBetweenLooks;
        Out.Limit = next.Options.MaxResponseBytes;
        if (plan.Answers is { } answers)
        {
            RunIntrospection(plan, answers);
            return ValueTask.CompletedTask;
        }

        Out.WriteRaw("{\"data\":"u8);
        if (plan.HasAsyncFields) return RunRootAsync(plan);
        End(WriteObject(next.Root, plan));
        return ValueTask.CompletedTask;
    }

    /// <summary>Opens the source stream of a subscription (section 6.2.3.1); null when that failed, with the reason among the errors.</summary>
    /// <exception cref="LimitExceededException">The variables are too much.</exception>
    public SourceStream? Open(OperationRequest next, PlannedField field)
    {
        request = next;
        try
        {
            return ((SourceStreamResolver)field.Resolver).Open(this, field);
        }
        catch (Exception exception) when (IsOfField(exception))
        {
            Report(field, exception);
            return null;
        }
    }

    /// <summary>Runs a subscription for one event of its source stream (section 6.2.3.2) and writes <c>{"data":…}</c>.</summary>
    /// <exception cref="LimitExceededException">The response is larger than the options allow. What was written is to be thrown away.</exception>
    public void RunEvent(OperationRequest next, ObjectPlan plan, SourceStream source)
    {
        request = next;
        untilLook = StepsBetweenLooks;
        Out.Limit = next.Options.MaxResponseBytes;
        Out.WriteRaw("{\"data\":"u8);
        End(WriteObject(source, plan));
    }

    /// <summary>ExecuteCollectedFields (section 6.3) for an object whose fields are all read at once.</summary>
    public Outcome WriteObject(object value, ObjectPlan plan)
    {
        var fields = plan.Fields;
        var writer = Out;
        var open = writer.Mark();
        var start = depth;
        var mark = 0;
        var i = 0;
        while (true)
        {
            try
            {
                for (; i < fields.Length; i++)
                {
                    var field = fields[i];
                    writer.WriteName(field.Name);
                    mark = writer.Mark();
                    if (field.IsBranch) Push(field.Key);
                    var outcome = field.Resolver.Write(this, value, field);
                    depth = start;
                    if (outcome != Outcome.Written && !Settle(field, outcome, mark)) return Outcome.Failed;
                }

                break;
            }
            catch (Exception exception) when (IsOfField(exception))
            {
                depth = start;
                Report(fields[i], exception);
                if (!Settle(fields[i], Outcome.Failed, mark)) return Outcome.Failed;
                i++;
            }
        }

        EndObject(open, fields.Length);
        return Outcome.Written;
    }

    /// <summary>CompleteValue for a list (section 6.4.3).</summary>
    public Outcome WriteList<T>(ReadOnlySpan<T> items, OutputWriter<T> writer, bool areItemsNonNull, PlannedField field)
    {
        Out.WriteRaw((byte)'[');
        Push(null);
        var inside = depth;
        for (var i = 0; i < items.Length; i++)
        {
            Work(1);
            if (i > 0) Out.WriteRaw((byte)',');
            path[inside - 1].Index = i;
            var mark = Out.Mark();
            var outcome = writer.Write(this, items[i], field);
            depth = inside;
            if (outcome != Outcome.Written && !SettleItem(field, outcome, mark, areItemsNonNull)) return Outcome.Failed;
        }

        depth--;
        Out.WriteRaw((byte)']');
        return Outcome.Written;
    }

    /// <summary>Says why a value cannot be written; whoever knows its path makes an error of it.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="code">See <see cref="ErrorCodes"/>.</param>
    /// <param name="places">The parts of the document that are wrong; null when it is the field itself.</param>
    public Outcome Fail(string message, string code = ErrorCodes.Internal, IReadOnlyList<SyntaxNode>? places = null)
    {
        pending = new GraphQLError(message, code, []);
        pendingPlaces = places;
        return Outcome.Failed;
    }

    /// <summary>Says that a value cannot be written because the program's own code failed. Only the log gets to know how.</summary>
    public Outcome Fail(PlannedField field, Exception exception)
    {
        if (exception is GraphQLFieldException known) return Fail(known.Message, known.Code, field.PlacesOf(known));
        request.Log.FieldFailed(exception, field.Coordinate);
        return Fail($"Internal error while resolving {field.Coordinate}.");
    }

    /// <summary>Makes ready for another run.</summary>
    public void Reset()
    {
        Out.Rollback(0);
        Errors.Clear();
        arguments.Clear();
        depth = 0;
        pending = null;
        pendingPlaces = null;
        request = null!;
    }

    /// <summary>An operation that has always the same response.</summary>
    private void RunIntrospection(ObjectPlan plan, IntrospectionAnswers answers)
    {
        if (answers.Find(plan) is { } known)
        {
            Out.WriteRaw(known);
            Out.CheckLimit();
            return;
        }

        Out.WriteRaw("{\"data\":"u8);
        End(WriteObject(request.Root, plan));
        if (Errors.Count == 0) answers.Keep(plan, Out.Written);
    }

    /// <summary>The root when some of its fields are awaited; one after the other, as mutations must be (section 6.2.2).</summary>
    private async ValueTask RunRootAsync(ObjectPlan plan)
    {
        var open = Out.Mark();
        for (var i = 0; i < plan.Fields.Length; i++)
        {
            var field = plan.Fields[i];
            Out.WriteName(field.Name);
            var mark = Out.Mark();
            Outcome outcome;
            try
            {
                if (field.IsBranch) Push(field.Key);
                outcome = field.Resolver is AsyncFieldResolver waiting
                    ? await waiting.WriteAsync(this, request.Root, field)
                    : field.Resolver.Write(this, request.Root, field);
                depth = 0;
            }
            catch (Exception exception) when (IsOfField(exception))
            {
                depth = 0;
                Report(field, exception);
                outcome = Outcome.Failed;
            }

            if (outcome == Outcome.Written || Settle(field, outcome, mark)) continue;
            End(Outcome.Failed);
            return;
        }

        EndObject(open, plan.Fields.Length);
        End(Outcome.Written);
    }

    /// <summary>Closes an object. Every key came with a comma before it; in the place of the first the object begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndObject(int open, int fields)
    {
        if (fields == 0) Out.WriteRaw((byte)'{');
        else Out.Replace(open, (byte)'{');
        Out.WriteRaw((byte)'}');
    }

    /// <summary>Ends the response. When the root itself had to go, <c>data</c> is null.</summary>
    private void End(Outcome outcome)
    {
        if (outcome != Outcome.Written)
        {
            if (pending is { } error) Errors.Add(error with { Locations = request.Locate(pendingPlaces ?? []) });
            Out.Rollback(0);
            Out.WriteRaw("{\"data\":null"u8);
        }

        Out.WriteRaw((byte)'}');
        Out.CheckLimit();
    }

    /// <summary>Whether a failure is the field's own, and not the end of the whole request.</summary>
    private bool IsOfField(Exception exception) => exception is not LimitExceededException && !Cancellation.IsCancellationRequested;

    /// <summary>Counts steps of the run, and now and then looks at the clock and whether anybody still waits for the answer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Work(int steps)
    {
        if ((untilLook -= steps) < 0) Look();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Look()
    {
        untilLook = StepsBetweenLooks;
        Cancellation.ThrowIfCancellationRequested();
        request.Deadline.Check();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(string? key)
    {
        if (depth == path.Length) Array.Resize(ref path, depth * 2);
        path[depth++] = new PathSegment(key, 0);
    }

    private void Report(PlannedField field, Exception exception)
    {
        Fail(field, exception);
        Flush(field, isItem: false);
    }

    /// <summary>Deals with a field that was not written. False when its object must go too.</summary>
    private bool Settle(PlannedField field, Outcome outcome, int mark)
    {
        if (outcome != Outcome.Null || field.IsNonNull) return SettleFailure(field, outcome, mark);
        Out.Rollback(mark);
        Out.WriteNull();
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool SettleFailure(PlannedField field, Outcome outcome, int mark) => Settle(field, outcome, mark, field.IsNonNull, isItem: false);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool SettleItem(PlannedField field, Outcome outcome, int mark, bool isNonNull) => Settle(field, outcome, mark, isNonNull, isItem: true);

    private bool Settle(PlannedField field, Outcome outcome, int mark, bool isNonNull, bool isItem)
    {
        if (outcome == Outcome.Null && isNonNull)
            Fail($"{field.Coordinate} is never null, but there was no value.", ErrorCodes.NullViolation);
        Flush(field, isItem);
        if (isNonNull) return false;
        Out.Rollback(mark);
        Out.WriteNull();
        return true;
    }

    private void Flush(PlannedField field, bool isItem)
    {
        // The failure of a FailingResolver is one of the holder of the object, who has a path.
        if (pending is not { } error || field.Resolver is FailingResolver) return;
        pending = null;
        if (Errors.Count >= request.Options.MaxErrors)
        {
            if (Errors.Count == request.Options.MaxErrors) Errors.Add(GraphQLError.TooMany(request.Options.MaxErrors));
            return;
        }

        var whole = path.AsSpan(0, depth).ToImmutableArray();
        if (!isItem) whole = whole.Add(new PathSegment(field.Key, 0));
        Errors.Add(error with { Locations = request.Locate(pendingPlaces ?? field.Nodes), Path = whole });
    }
}
