using System.Text;

namespace Selvhjelp.Conformance.Tests;

/// <summary>Counts what a run has seen. Several threads add to it.</summary>
internal sealed class Tally
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, (int Cases, int Valid)> operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rules = [];

    public int Cases { get; private set; }

    public int Valid { get; private set; }

    /// <summary>In how many cases of <c>validate</c> a rule for executable documents was broken.</summary>
    public int Broken(string rule) => rules.GetValueOrDefault(rule);

    /// <summary>How many of the documents that were validated are valid.</summary>
    public double ValidShare => operations.TryGetValue("validate", out var counts) ? (double)counts.Valid / counts.Cases : 0;

    public void Add(ConformanceCase item)
    {
        lock (gate)
        {
            var valid = item.IsValid ? 1 : 0;
            Cases++;
            Valid += valid;
            var (cases, sum) = operations.GetValueOrDefault(item.Operation);
            operations[item.Operation] = (cases + 1, sum + valid);
            if (item.Operation != "validate")
                return;
            foreach (var rule in item.BrokenRules)
                rules[rule] = rules.GetValueOrDefault(rule) + 1;
        }
    }

    /// <summary>The table of a run.</summary>
    public string Table(RunSettings settings, IEnumerable<string> allRules, int differences, TimeSpan time)
    {
        var table = new StringBuilder();
        table.AppendLine($"{Cases} cases of seed {settings.Seed} against the reference implementation: {differences} differ, {Valid} are valid ({100.0 * Valid / Cases:F1} %), {time.TotalSeconds:F1} s");
        table.AppendLine();
        table.AppendLine("| operation | cases | valid |").AppendLine("|---|---|---|");
        foreach (var (operation, (cases, valid)) in operations)
            table.AppendLine($"| {operation} | {cases} | {valid} ({100.0 * valid / cases:F1} %) |");
        table.AppendLine().AppendLine("| rule | cases that break it |").AppendLine("|---|---|");
        foreach (var rule in allRules)
            table.AppendLine($"| {rule} | {Broken(rule)} |");
        return table.ToString();
    }
}
