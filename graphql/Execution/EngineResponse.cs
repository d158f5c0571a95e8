using System.Buffers;
using Microsoft.Extensions.ObjectPool;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>A response in pooled buffers, which go back when it is disposed. Errors come first, as section 7.1 advises.</summary>
internal readonly struct EngineResponse : IDisposable
{
    private readonly ResponseWriter? errors;
    private readonly Executor? run;
    private readonly ObjectPool<Executor>? pool;

    private EngineResponse(ExecutionStatus status, ResponseWriter? errors, Executor? run, ObjectPool<Executor>? pool)
    {
        Status = status;
        this.errors = errors;
        this.run = run;
        this.pool = pool;
    }

    public ExecutionStatus Status { get; }

    /// <summary>The size in bytes.</summary>
    public int Length => (errors?.Written.Length ?? 0) + Data.Length;

    /// <summary>The run wrote <c>{"data":…}</c>; after errors, its opening brace is theirs.</summary>
    private ReadOnlySpan<byte> Data => run is null ? default : errors is null ? run.Out.Written : run.Out.Written[1..];

    /// <param name="run">What was written.</param>
    /// <param name="pool">Where it goes back.</param>
    /// <param name="extensions">The value of <c>extensions</c> (section 7.1.3), which is disposed of; null for none.</param>
    public static EngineResponse Of(Executor run, ObjectPool<Executor> pool, ResponseWriter? extensions = null)
    {
        if (extensions is not null) Extend(run.Out, extensions);
        if (run.Errors.Count == 0) return new EngineResponse(ExecutionStatus.Complete, null, run, pool);
        var errors = new ResponseWriter();
        errors.WriteRaw((byte)'{');
        GraphQLError.WriteAll(errors, run.Errors);
        errors.WriteRaw((byte)',');
        return new EngineResponse(ExecutionStatus.Partial, errors, run, pool);
    }

    /// <summary>A request error (section 7.1.2): there is no data, not even null.</summary>
    public static EngineResponse Refuse(params IReadOnlyList<GraphQLError> problems) => Refuse(problems, null);

    /// <inheritdoc cref="Refuse(IReadOnlyList{GraphQLError})"/>
    /// <param name="problems">The errors.</param>
    /// <param name="extensions">The value of <c>extensions</c>, which is disposed of; null for none.</param>
    public static EngineResponse Refuse(IReadOnlyList<GraphQLError> problems, ResponseWriter? extensions)
    {
        var errors = new ResponseWriter();
        errors.WriteRaw((byte)'{');
        GraphQLError.WriteAll(errors, problems);
        errors.WriteRaw((byte)'}');
        if (extensions is not null) Extend(errors, extensions);
        return new EngineResponse(ExecutionStatus.Refused, errors, null, null);
    }

    /// <summary>A response to a request that did not ask to be executed: <c>extensions</c>, and null where the data would be, for a response without errors has data (section 7.1).</summary>
    public static EngineResponse WithoutData(ResponseWriter extensions)
    {
        var whole = new ResponseWriter();
        whole.WriteRaw("{\"data\":null,\"extensions\":"u8);
        whole.WriteRaw(extensions.Written);
        whole.WriteRaw((byte)'}');
        extensions.Dispose();
        return new EngineResponse(ExecutionStatus.Complete, whole, null, null);
    }

    public void CopyTo(IBufferWriter<byte> output)
    {
        if (errors is not null) output.Write(errors.Written);
        output.Write(Data);
    }

    /// <summary>Puts a member at the end of the object that was written.</summary>
    private static void Extend(ResponseWriter output, ResponseWriter extensions)
    {
        output.Limit = Array.MaxLength;
        output.Rollback(output.Mark() - 1);
        output.WriteRaw(",\"extensions\":"u8);
        output.WriteRaw(extensions.Written);
        output.WriteRaw((byte)'}');
        extensions.Dispose();
    }

    public void Dispose()
    {
        errors?.Dispose();
        if (run is not null) pool!.Return(run);
    }
}
