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

    public static EngineResponse Of(Executor run, ObjectPool<Executor> pool)
    {
        if (run.Errors.Count == 0) return new EngineResponse(ExecutionStatus.Complete, null, run, pool);
        var errors = new ResponseWriter();
        errors.WriteRaw((byte)'{');
        GraphQLError.WriteAll(errors, run.Errors);
        errors.WriteRaw((byte)',');
        return new EngineResponse(ExecutionStatus.Partial, errors, run, pool);
    }

    /// <summary>A request error (section 7.1.2): there is no data, not even null.</summary>
    public static EngineResponse Refuse(params IReadOnlyList<GraphQLError> problems)
    {
        var errors = new ResponseWriter();
        errors.WriteRaw((byte)'{');
        GraphQLError.WriteAll(errors, problems);
        errors.WriteRaw((byte)'}');
        return new EngineResponse(ExecutionStatus.Refused, errors, null, null);
    }

    public void CopyTo(IBufferWriter<byte> output)
    {
        if (errors is not null) output.Write(errors.Written);
        output.Write(Data);
    }

    public void Dispose()
    {
        errors?.Dispose();
        if (run is not null) pool!.Return(run);
    }
}
