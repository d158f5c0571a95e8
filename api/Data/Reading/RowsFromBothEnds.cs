namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// Rows that two connections read towards each other until they meet: whichever has more time takes more of them, and no middle has to be found first.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="read">Makes a row of its columns.</param>
/// <param name="count">How many there are.</param>
internal sealed class RowsFromBothEnds<TRow>(Table table, Func<RowColumns, TRow> read, int count)
{
    private readonly List<TRow> first = [];
    private readonly List<TRow> last = [];
    private int taken;

    /// <summary>Reads from the first row on.</summary>
    /// <inheritdoc cref="Table.ReadAsync(DirectoryReader, Action{RowText}, CancellationToken)"/>
    public Task ReadFromFirstAsync(DirectoryReader reader, CancellationToken ct) =>
        table.ReadAsync(reader, row => first.Add(read(row)), TakeOne, isFromLast: false, ct);

    /// <summary>Reads from the last row back, over another connection and perhaps at the same time.</summary>
    /// <inheritdoc cref="Table.ReadAsync(DirectoryReader, Action{RowText}, CancellationToken)"/>
    public Task ReadFromLastAsync(DirectoryReader reader, CancellationToken ct) =>
        table.ReadAsync(reader, row => last.Add(read(row)), TakeOne, isFromLast: true, ct);

    /// <summary>All rows in order, once both have been read.</summary>
    public List<TRow> InOrder()
    {
        List<TRow> rows = new(count);
        rows.AddRange(first);
        for (var i = last.Count - 1; i >= 0; i--) rows.Add(last[i]);
        return rows;
    }

    private bool TakeOne() => Interlocked.Increment(ref taken) <= count;
}
