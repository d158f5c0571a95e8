namespace Selvhjelp.Api.Data.Reading;

/// <summary>A table whose rows stand by themselves.</summary>
/// <param name="name">The table.</param>
/// <param name="read">Makes a row of its columns.</param>
/// <param name="order">The columns whose order the rows have.</param>
internal sealed class RowTable<TRow>(string name, Func<RowColumns, TRow> read, params IReadOnlyList<string> order)
{
    /// <summary>The table and its columns.</summary>
    public Table Table { get; } = new(name, ColumnNames.Of(columns => read(columns)), order);

    /// <summary>Reads all rows.</summary>
    /// <inheritdoc cref="Table.ReadAsync(DirectoryReader, Action{RowText}, CancellationToken)"/>
    public async Task<List<TRow>> ReadAsync(DirectoryReader reader, CancellationToken ct)
    {
        List<TRow> rows = [];
        await Table.ReadAsync(reader, row => rows.Add(read(row)), ct);
        return rows;
    }

    /// <summary>Reads the rows over two connections that see the same ones.</summary>
    /// <param name="reader">One of the two.</param>
    /// <param name="ct">Stops the count of the rows.</param>
    public async Task<RowsFromBothEnds<TRow>> FromBothEndsAsync(DirectoryReader reader, CancellationToken ct) =>
        new(Table, read, await Table.CountAsync(reader, ct));
}
