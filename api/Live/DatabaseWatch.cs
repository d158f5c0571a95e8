namespace Selvhjelp.Api.Live;

/// <summary>Whether the database answers, and since when: for the health report and the log.</summary>
internal sealed class DatabaseWatch(TimeProvider time, ILogger<DatabaseWatch> log)
{
    private DatabaseState? state;

    /// <summary>What the last question to the database has shown; null before the first.</summary>
    public DatabaseState? State => Volatile.Read(ref state);

    /// <summary>The database has answered.</summary>
    public void Answered()
    {
        var before = State;
        if (before is { Answers: true }) return;
        Volatile.Write(ref state, new DatabaseState(Answers: true, time.GetUtcNow()));
        if (before is not null) log.LogInformation("The database answers again, after {Seconds:0} seconds.", (time.GetUtcNow() - before.Since).TotalSeconds);
    }

    /// <summary>The database has not answered.</summary>
    /// <param name="problem">What happened, for the person who looks after the program.</param>
    public void Failed(string problem)
    {
        if (State is { Answers: false }) return;
        Volatile.Write(ref state, new DatabaseState(Answers: false, time.GetUtcNow()));
        log.LogWarning("{Problem} Reads go on; nothing can be changed until it answers again.", problem);
    }
}

/// <summary>Whether the database answers.</summary>
/// <param name="Answers">Whether it answered the last question.</param>
/// <param name="Since">The first question that it answered so.</param>
internal sealed record DatabaseState(bool Answers, DateTimeOffset Since);
