using Selvhjelp.Site.Pipeline;
using Spectre.Console;

namespace Selvhjelp.Site.Commands;

/// <summary>How a build's progress is shown: bars in a terminal, lines elsewhere, JSON for programs.</summary>
internal static class ProgressDisplay
{
    /// <summary>What can be chosen; the first when nothing is.</summary>
    public static readonly string[] Modes = ["auto", "text", "json"];

    /// <summary>Does work and shows its progress.</summary>
    /// <param name="mode">One of <see cref="Modes"/>.</param>
    /// <param name="output">Where it is shown.</param>
    /// <param name="work">The work, with what it tells its progress to.</param>
    public static Task<T> RunAsync<T>(string mode, TextWriter output, Func<IBuildProgress, Task<T>> work) => mode switch
    {
        "json" => work(new JsonProgress(output)),
        "auto" when ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected => WithBarsAsync(AnsiConsole.Console, work),
        _ => work(new TextProgress(output, TimeProvider.System)),
    };

    /// <summary>Does work with a bar for each of its phases.</summary>
    public static async Task<T> WithBarsAsync<T>(IAnsiConsole console, Func<IBuildProgress, Task<T>> work)
    {
        var bars = console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn());
        return await bars.StartAsync(async context =>
        {
            var progress = new BarProgress(context);
            var result = await work(progress);
            progress.WarnAt(console);
            return result;
        });
    }

    private sealed class BarProgress(ProgressContext context) : IBuildProgress
    {
        private readonly Lock gate = new();
        private readonly Dictionary<string, ProgressTask> bars = [];
        private readonly List<string> warnings = [];

        public void Report(string phase, int done, int total)
        {
            lock (gate)
            {
                if (!bars.TryGetValue(phase, out var bar)) bars[phase] = bar = context.AddTask(phase);
                bar.MaxValue = Math.Max(1, total);
                bar.Value = total == 0 ? 1 : done;
            }
        }

        public void Warn(string message)
        {
            lock (gate) warnings.Add(message);
        }

        // Not among the bars, which are drawn again and again.
        public void WarnAt(IAnsiConsole console)
        {
            foreach (var warning in warnings) console.WriteLine($"warning: {warning.ReplaceLineEndings(" ")}");
        }
    }
}
