using System.Diagnostics;

namespace Selvhjelp.Benchmarks;

/// <summary>How long something took, over many times, in microseconds.</summary>
/// <param name="Median">Half were faster.</param>
/// <param name="P99">One in a hundred was slower.</param>
internal sealed record Percentiles(double Median, double P99)
{
    /// <summary>Does something for each question, after a warm-up with the first ones.</summary>
    public static async Task<Percentiles> OfAsync(IReadOnlyList<string> questions, int warmUp, Func<string, Task> ask)
    {
        foreach (var question in questions.Take(warmUp)) await ask(question);
        var times = new double[questions.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(questions[i]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return new Percentiles(times[times.Length / 2], times[(int)(times.Length * 0.99)]);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Median:0} / {P99:0}");
}
