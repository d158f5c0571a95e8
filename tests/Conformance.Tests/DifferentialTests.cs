using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.Conformance.Tests;

/// <summary>Holds the engine against the reference implementation over generated cases. tests/Conformance/README.md tells how to run more of them.</summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int MostShown = 5;

    /// <summary>What it is worth to look for, so that a defect in all cases does not fill the disk.</summary>
    private const int MostKept = 1000;

    /// <summary>Documents are nested less deep than people could write them, but the engine recurses as deep as they are.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    private readonly RunSettings settings = RunSettings.FromEnvironment();
    private readonly Tally tally = new();
    private readonly ConcurrentBag<(int Number, string Text)> differences = [];

    [Fact]
    public void The_engine_answers_as_the_reference_implementation_does()
    {
        var watch = Stopwatch.StartNew();
        var workers = Math.Clamp(Environment.ProcessorCount, 1, 4);
        var failures = new ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(1, workers).Select(part => new Thread(() => Run(part, workers, failures), StackBytes)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (failures.TryDequeue(out var failure))
            throw failure;

        var table = tally.Table(settings, DocumentValidator.Codes, differences.Count, watch.Elapsed);
        output.WriteLine(table);
        var inOrder = differences.OrderBy(difference => difference.Number).Select(difference => difference.Text).ToList();
        if (settings.Report is { } file)
            File.WriteAllText(file, string.Join('\n', [table, .. inOrder]));

        inOrder.ShouldBeEmpty(string.Join('\n', inOrder.Take(MostShown)));
        tally.Cases.ShouldBePositive("No case was compared.");
        if (settings.Only is null)
            tally.Cases.ShouldBe(settings.Cases);
        if (settings.IsFull)
            EveryRuleIsTried();
    }

    private void EveryRuleIsTried()
    {
        tally.ValidShare.ShouldBeGreaterThan(1.0 / 3);
        DocumentValidator.Codes.Count.ShouldBe(32);
        foreach (var rule in DocumentValidator.Codes)
            tally.Broken(rule).ShouldBeGreaterThanOrEqualTo(100, rule);
    }

    private void Run(int part, int parts, ConcurrentQueue<Exception> failures)
    {
        try
        {
            using var oracle = new Oracle(settings, part, parts);
            var engine = new Answers();
            foreach (var line in oracle.Lines())
                Compare(engine, line);
        }
        catch (Exception exception)
        {
            failures.Enqueue(exception);
        }
    }

    private void Compare(Answers engine, string line)
    {
        using var parsed = JsonDocument.Parse(line, Deep);
        using var answer = JsonDocument.Parse(engine.Answer(line), Deep);
        var item = new ConformanceCase(parsed.RootElement);
        tally.Add(item);
        var found = AnswerComparison.Differences(item.Operation, item.Expected, answer.RootElement);
        if (found.Count > 0 && differences.Count < MostKept)
            differences.Add((item.Number, item.Describe(settings, answer.RootElement, found)));
    }
}
