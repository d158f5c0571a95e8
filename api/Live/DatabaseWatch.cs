namespace Selvhjelp.Api.Live;

/// <summary>Whether the database answers, and since when: for the health report and the log.</summary>
internal sealed class DatabaseWatch(TimeProvider time)
{
    private DatabaseState? state;

    /// <summary>What the last question to the database has shown; null before the first.</summary>
    public DatabaseState? State => Volatile.Read(ref state);

    /// <summary>The database has answered.</summary>
    /// <returns>How long it did not before; null when that is no news.</returns>
    public TimeSpan? Answered()
    {
        var before = State;
        if (before is { Answers: true }) return null;
        Volatile.Write(ref state, new DatabaseState(Answers: true, time.GetUtcNow()));
        return before is null ? null : time.GetUtcNow() - before.Since;
    }

    /// <summary>The database has not answered.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Failed()
    {
        if (State is { Answers: false }) return false;
        Volatile.Write(ref state, new DatabaseState(Answers: false, time.GetUtcNow()));
        return true;
    }
}

/// <summary>Whether the database answers.</summary>
/// <param name="Answers">Whether it answered the last question.</param>
/// <param name="Since">The first question that it answered so.</param>
internal sealed record DatabaseState(bool Answers, DateTimeOffset Since);
