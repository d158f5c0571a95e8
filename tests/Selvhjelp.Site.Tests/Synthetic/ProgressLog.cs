using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site.Tests.Synthetic;

/// <summary>Remembers what it was told.</summary>
internal sealed class ProgressLog : IBuildProgress
{
    private readonly Lock gate = new();
    private readonly List<(string Phase, int Done, int Total)> reports = [];

    public IReadOnlyList<(string Phase, int Done, int Total)> Reports
    {
        get
        {
            lock (gate) return [.. reports];
        }
    }

    public List<string> Warnings { get; } = [];

    public void Warn(string message) => Warnings.Add(message);

    public void Report(string phase, int done, int total)
    {
        lock (gate) reports.Add((phase, done, total));
    }
}
