using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>A field of the subscription type: it opens a source stream, and is then written once for each event of it.</summary>
internal abstract class SourceStreamResolver : FieldResolver
{
    /// <summary>ResolveFieldEventStream (section 6.2.3.1).</summary>
    public abstract SourceStream Open(Executor run, PlannedField field);
}

/// <summary>A field that is a method with a stream of <typeparamref name="TEvent"/>. What it is written of is always the stream that it opened.</summary>
internal sealed class SourceStreamResolver<TEvent, TValue>(MethodCall<IAsyncEnumerable<TEvent>> call, OutputWriter<TValue> writer) : SourceStreamResolver
    where TEvent : TValue
{
    public override SourceStream Open(Executor run, PlannedField field)
        => new SourceStream<TEvent>(call(run.Root, run.Root, run.ArgumentsOf(field), run.Cancellation).GetAsyncEnumerator(run.Cancellation));

    public override Outcome Write(Executor run, object parent, PlannedField field)
        => writer.Write(run, Unsafe.As<SourceStream<TEvent>>(parent).Current, field);
}
