using System.Globalization;

namespace Selvhjelp.Api.Tests;

/// <summary>
/// A clock that stands still until a test moves it. As in a machine, timers follow the time that has passed, not what the clock says: setting the clock, or a
/// sleep of the machine, fires none.
/// </summary>
internal sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock access = new();
    private readonly List<FakeTimer> timers = [];
    private TaskCompletionSource sleeping = New();
    private DateTimeOffset now = now;
    private TimeSpan passed;

    public FakeClock(string now)
        : this(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Completes when somebody waits for a timer.</summary>
    public Task SomebodyWaits
    {
        get
        {
            lock (access) return timers.Count > 0 ? Task.CompletedTask : sleeping.Task;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (access) return now;
    }

    public override long GetTimestamp()
    {
        lock (access) return passed.Ticks;
    }

    /// <summary>Sets the clock, forwards or backwards; no time passes.</summary>
    public void Set(string instant)
    {
        lock (access) now = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
    }

    /// <summary>Lets time pass; timers that become due fire.</summary>
    public void Pass(TimeSpan span)
    {
        List<FakeTimer> due;
        lock (access)
        {
            now += span;
            passed += span;
            due = timers.FindAll(timer => timer.Due <= passed);
            timers.RemoveAll(due.Contains);
            if (timers.Count == 0 && sleeping.Task.IsCompleted) sleeping = New();
        }

        due.ForEach(timer => timer.Fire());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        period.ShouldBe(Timeout.InfiniteTimeSpan, "nothing here needs a timer that repeats");
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class FakeTimer(FakeClock clock, Action fire) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.access)
            {
                clock.timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                Due = clock.passed + dueTime;
                clock.timers.Add(this);
                clock.sleeping.TrySetResult();
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
