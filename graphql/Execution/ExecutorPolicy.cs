using Microsoft.Extensions.ObjectPool;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>Keeps executors for reuse, but not one whose buffer a huge answer has blown up.</summary>
internal sealed class ExecutorPolicy : PooledObjectPolicy<Executor>
{
    private const int LargestKept = 1024 * 1024;

    public override Executor Create() => new();

    public override bool Return(Executor run)
    {
        run.Reset();
        if (run.Out.Capacity <= LargestKept) return true;
        run.Out.Dispose();
        return false;
    }
}
