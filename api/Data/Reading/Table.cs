using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// A table that is read whole, past EF Core's queries: to compile them took four tenths of a second of each start. Each row comes as one text: to ask the
/// driver for twenty columns one by one takes longer than all else (6 µs a row against 3 µs), at a hundred thousand entries half a second.
/// </summary>
/// <param name="name">The table.</param>
/// <param name="columns">
/// The columns that are read. If a row of them can be longer than 4,000 characters, one must be <c>nvarchar(max)</c> in SQL Server, or else it would cut the text.
/// </param>
/// <param name="order">The columns whose order the rows have, in the database's own way of comparing.</param>
internal sealed class Table(string name, ColumnNames columns, IReadOnlyList<string> order)
{
    /// <summary>What it is called in the database.</summary>
    public string Name => name;

    /// <summary>The columns that are read.</summary>
    public ColumnNames Columns => columns;

    /// <summary>What asks for all rows.</summary>
    /// <param name="isFromLast">Whether the last row comes first.</param>
    public string Statement(bool isFromLast)
    {
        // Both SQLite and SQL Server know CONCAT, which takes NULL for an empty text, CHAR, and names in brackets.
        var texts = string.Join($", CHAR({(int)RowText.Separator}), ", columns.Texts.Select(column => $"[{column}]"));
        var reals = string.Concat(columns.Reals.Select(column => $", [{column}]"));
        var direction = isFromLast ? " DESC" : "";
        return $"SELECT CONCAT({texts}) AS [Texts]{reals} FROM [{name}] ORDER BY {string.Join(", ", order.Select(column => $"[{column}]{direction}"))}";
    }

    /// <summary>How many rows there are.</summary>
    public async Task<int> CountAsync(DirectoryReader reader, CancellationToken ct)
    {
        await using var command = reader.CreateCommand($"SELECT COUNT(*) FROM [{name}]");
        return Convert.ToInt32(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }

    /// <summary>Reads row after row.</summary>
    /// <param name="reader">A reader that has begun.</param>
    /// <param name="read">Takes all columns of a row, one after the other.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="InvalidDataException">A row has what no rule lets in: the character that parts columns, or a number, date or list that is none.</exception>
    public Task ReadAsync(DirectoryReader reader, Action<RowText> read, CancellationToken ct) => ReadAsync(reader, read, () => true, isFromLast: false, ct);

    /// <summary>Reads row after row, in the order or from the last row back, until there is none or no more are wanted.</summary>
    /// <param name="reader">A reader that has begun.</param>
    /// <param name="read">Takes all columns of a row, one after the other.</param>
    /// <param name="isWanted">Whether another row is wanted; asked before each.</param>
    /// <param name="isFromLast">Whether it begins with the last row.</param>
    /// <param name="ct">Stops it.</param>
    /// <inheritdoc cref="ReadAsync(DirectoryReader, Action{RowText}, CancellationToken)"/>
    public async Task ReadAsync(DirectoryReader reader, Action<RowText> read, Func<bool> isWanted, bool isFromLast, CancellationToken ct)
    {
        await using var command = reader.CreateCommand(Statement(isFromLast));
        await using var rows = await command.ExecuteReaderAsync(ct);
        var isAtEnd = false;
        try
        {
            isAtEnd = ReadAll(rows, read, isWanted, ct);
        }
        finally
        {
            // Or else SqlClient would take in all that is left.
            if (!isAtEnd) command.Cancel();
        }
    }

    // Whether it came to the end. Not asynchronously: SqlClient then begins a long text anew with each packet that it comes in
    // (https://github.com/dotnet/SqlClient/issues/593), and SQLite waits for nothing.
    private bool ReadAll(DbDataReader rows, Action<RowText> read, Func<bool> isWanted, CancellationToken ct)
    {
        var row = new RowText(rows);
        while (isWanted())
        {
            if (!rows.Read()) return true;
            ct.ThrowIfCancellationRequested();
            row.Begin();
            Read(row, read);
        }

        return false;
    }

    private void Read(RowText row, Action<RowText> read)
    {
        try
        {
            read(row);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException or JsonException or InvalidOperationException)
        {
            throw Misread(row, problem);
        }

        if (!row.IsAtEnd) throw Misread(row, problem: null);
    }

    private InvalidDataException Misread(RowText row, Exception? problem) => new(
        $"The row '{row.First}' of the table {name} cannot be read: it has a control character in a text, or a number, date or list that is none.", problem);
}
