using System.Diagnostics;
using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>What another .NET program holds, asked of its runtime through the port that every one has for diagnostics.</summary>
internal static class ManagedHeap
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Longer than a pool waits before it gives back what is not used.</summary>
    private static readonly TimeSpan PoolsGiveBack = TimeSpan.FromSeconds(75);

    private static readonly TimeSpan BetweenCollections = TimeSpan.FromSeconds(3);

    /// <summary>Megabytes by which what is held must fall to be falling still.</summary>
    private const double LeastFall = 1;

    private static readonly EventPipeProvider Collect = new(
        ClrTraceEventParser.ProviderName, EventLevel.Informational, (long)(ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.GCHeapCollect));

    /// <summary>
    /// Lets a program that has nothing to do collect all of its garbage, again and again, and gives the least that was left, in megabytes. The framework's pools
    /// give back, at a collection, buffers that nobody has used for about a minute; that is waited for, since it is chance how many and how large they are.
    /// </summary>
    public static async Task<double> HeldMegabytesAsync(int processId, CancellationToken cancellation)
    {
        var least = double.MaxValue;
        for (var since = Stopwatch.StartNew(); since.Elapsed < PoolsGiveBack;)
        {
            var held = await CollectAsync(new DiagnosticsClient(processId), cancellation) / 1e6;
            if (held < least - LeastFall) since.Restart();
            least = Math.Min(held, least);
            await Task.Delay(BetweenCollections, cancellation);
        }

        return least;
    }

    /// <summary>Bytes of the objects that a forced, full, blocking collection found alive. How they lie, and what the collector keeps for later, does not count.</summary>
    private static async Task<long> CollectAsync(DiagnosticsClient program, CancellationToken cancellation)
    {
        // The runtime collects because it begins to listen with that keyword.
        using var session = await program.StartEventPipeSessionAsync([Collect], requestRundown: false, token: cancellation);
        using var events = new EventPipeEventSource(session.EventStream);
        var alive = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var isForced = false;
        events.Clr.GCStart += start => isForced = start is { Reason: GCReason.Induced, Type: GCType.NonConcurrentGC, Depth: 2 };
        events.Clr.GCHeapStats += heap =>
        {
            if (isForced) alive.TrySetResult(heap.TotalPromoted);
        };
        var listening = Task.Run(events.Process, CancellationToken.None);
        try
        {
            return await alive.Task.WaitAsync(Patience, cancellation);
        }
        finally
        {
            await session.StopAsync(CancellationToken.None);
            await listening;
        }
    }
}
