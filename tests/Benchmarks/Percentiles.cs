using System.Diagnostics;

namespace Selvhjelp.Benchmarks;

/// <summary>How long something took, over many times, in microseconds: on the clock, or of the processor, which does not count waiting for other programs.</summary>
/// <param name="Median">Half were faster.</param>
/// <param name="P99">One in a hundred was slower.</param>
internal sealed record Percentiles(double Median, double P99)
{
    /// <summary>Does something for each question, after a warm-up with the first ones.</summary>
    public static async Task<Percentiles> OfAsync(IReadOnlyList<string> questions, int warmUp, Func<string, Task> ask, bool ofProcessor = false)
    {
        foreach (var question in questions.Take(warmUp)) await ask(question);
        var times = new double[questions.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var (clock, processor) = (Stopwatch.GetTimestamp(), ofProcessor ? Environment.CpuUsage.TotalTime : default);
            await ask(questions[i]);
            times[i] = (ofProcessor ? Environment.CpuUsage.TotalTime - processor : Stopwatch.GetElapsedTime(clock)).TotalMicroseconds;
        }

        Array.Sort(times);
        return new Percentiles(times[times.Length / 2], times[(int)(times.Length * 0.99)]);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Median:0} / {P99:0}");
}
