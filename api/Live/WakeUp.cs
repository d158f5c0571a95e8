using System.Threading.Channels;

namespace Selvhjelp.Api.Live;

/// <summary>Lets one task sleep until a time has passed or somebody wakes it. A call that comes before the sleep ends it at once.</summary>
internal sealed class WakeUp(TimeProvider time)
{
    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the sleeper; any thread may.</summary>
    public void Call() => calls.Writer.TryWrite(true);

    /// <summary>Sleeps.</summary>
    public async Task SleepAsync(TimeSpan longest, CancellationToken cancellation)
    {
        await using var timer = time.CreateTimer(_ => Call(), null, longest, Timeout.InfiniteTimeSpan);
        await calls.Reader.ReadAsync(cancellation);
    }
}
