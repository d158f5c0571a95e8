using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>What another .NET program holds, asked of its runtime through the port that every one has for diagnostics.</summary>
internal static class ManagedHeap
{
    // The first ends what only a finalizer keeps, and lets pools give back what they do not use.
    private const int Collections = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly EventPipeProvider Collect = new(
        ClrTraceEventParser.ProviderName, EventLevel.Informational, (long)(ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.GCHeapCollect));

    /// <summary>Lets a program collect all of its garbage, while it stands still, and gives what is left, in megabytes.</summary>
    public static async Task<double> HeldMegabytesAsync(int processId, CancellationToken cancellation)
    {
        var bytes = 0L;
        for (var i = 0; i < Collections; i++) bytes = await CollectAsync(new DiagnosticsClient(processId), cancellation);
        return bytes / 1e6;
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
