namespace Selvhjelp.Benchmarks;

/// <summary>What a directory of one size costs.</summary>
internal sealed record SizeRow
{
    public required int ContactPoints { get; init; }
    public required int Entries { get; init; }
    public required double DatabaseMegabytes { get; init; }
    public required double ImportSeconds { get; init; }

    /// <summary>Process start to first answer, the median of several starts on a warm database.</summary>
    public required double ReadySeconds { get; init; }

    /// <summary>Processor time until the search index is made as well.</summary>
    public required double StartProcessorSeconds { get; init; }
    public required (int Now, int Most) Resident { get; init; }
    public required Percentiles FinderInProcess { get; init; }
    public required Percentiles FinderOverHttp { get; init; }
    public required Percentiles SearchOverHttp { get; init; }

    /// <summary>The heading of the table.</summary>
    public const string Heading = """
        | contact points | entries | database MB | import s | ready s | CPU s | resident MB (most) | finder in process, CPU µs p50 / p99 | over HTTP, µs | search over HTTP, µs |
        |---|---|---|---|---|---|---|---|---|---|
        """;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"| {ContactPoints:N0} | {Entries:N0} | {DatabaseMegabytes:0.0} | {ImportSeconds:0.0} | {ReadySeconds:0.00} | {StartProcessorSeconds:0.0} | {Resident.Now} ({Resident.Most}) | {FinderInProcess} | {FinderOverHttp} | {SearchOverHttp} |");

    /// <summary>What each thousand contact points more costs, seen from a smaller directory.</summary>
    public string Growth(SizeRow smaller)
    {
        var thousands = (ContactPoints - smaller.ContactPoints) / 1000.0;
        return FormattableString.Invariant(
            $"{smaller.ContactPoints:N0} to {ContactPoints:N0}: each 1,000 more cost {1000 * (ImportSeconds - smaller.ImportSeconds) / thousands:0} ms of import, {1000 * (ReadySeconds - smaller.ReadySeconds) / thousands:0.0} ms of start, {(Resident.Now - smaller.Resident.Now) / thousands:0.00} MB resident; finder p99 is {FinderOverHttp.P99 / smaller.FinderOverHttp.P99:0.00} times as long.");
    }
}
