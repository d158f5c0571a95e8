using Microsoft.Extensions.ObjectPool;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>Makes each executor anew, and counts.</summary>
internal sealed class CountingPool : ObjectPool<Executor>
{
    public int Taken { get; private set; }

    public int Returned { get; private set; }

    public override Executor Get()
    {
        Taken++;
        return new Executor();
    }

    public override void Return(Executor obj)
    {
        Returned++;
        obj.Reset();
        obj.Out.Dispose();
    }
}
