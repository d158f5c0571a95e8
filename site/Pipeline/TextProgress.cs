namespace Selvhjelp.Site.Pipeline;

/// <summary>Progress for people: one line when a phase is done, with the time it took.</summary>
internal sealed class TextProgress(TextWriter output, TimeProvider time) : IBuildProgress
{
    private readonly Lock gate = new();
    private long phaseStart = time.GetTimestamp();

    /// <inheritdoc/>
    public void Report(string phase, int done, int total)
    {
        if (done < total) return;
        lock (gate)
        {
            output.WriteLine($"{phase,-7} {total,6}  {time.GetElapsedTime(phaseStart).TotalSeconds:0.00} s");
            phaseStart = time.GetTimestamp();
        }
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
        lock (gate) output.WriteLine($"warning: {message.ReplaceLineEndings(" ")}");
    }
}
