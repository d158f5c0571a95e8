namespace Selvhjelp.Api.Data.Reading;

/// <summary>A table whose rows are parts of another's. They are read by themselves and put to their rows: a join would repeat every row for each of its parts.</summary>
/// <param name="name">The table.</param>
/// <param name="owner">The column that says whose part it is.</param>
/// <param name="key">The key of a row, which that column has.</param>
/// <param name="parts">The parts of a row.</param>
/// <param name="read">Makes a part of the key of its row and its other columns.</param>
/// <param name="order">The column whose order the parts of one row have.</param>
internal sealed class PartTable<TRow, TPart>(
    string name, string owner, Func<TRow, string> key, Func<TRow, List<TPart>> parts, Func<string, RowColumns, TPart> read, string order)
{
    /// <summary>The table and its columns.</summary>
    public Table Table { get; } = new(name, ColumnNames.Of(columns => read(columns.Text(owner), columns)), [owner, order]);

    /// <summary>Puts all parts to their rows.</summary>
    /// <param name="reader">A reader that has begun.</param>
    /// <param name="rows">All rows, in the order of their keys. Another thread may put other parts to them at the same time.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="InvalidDataException">A part cannot be read, or its row is not there.</exception>
    public Task PutAsync(DirectoryReader reader, IReadOnlyList<TRow> rows, CancellationToken ct)
    {
        var ordered = new OrderedParts<TRow>(rows, key);
        return Table.ReadAsync(reader, Put, ct);

        void Put(RowText part)
        {
            var row = ordered.RowOf(part.Span());
            parts(row).Add(read(key(row), part));
        }
    }
}
