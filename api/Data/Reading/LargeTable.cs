using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// A table that may have very many rows. Each comes from the database as one text: to ask the driver for twenty columns one by one takes longer than all
/// else (6 µs a row against 3 µs), and through EF Core longer still. At a hundred thousand entries that is a second of each start.
/// </summary>
/// <param name="name">The table.</param>
/// <param name="order">The column whose order the rows have, in the database's own way of comparing.</param>
/// <param name="columns">
/// The columns that are read, in order. One of many must be <c>nvarchar(max)</c> in SQL Server, or else it would cut the text at 4,000 characters.
/// </param>
internal sealed class LargeTable(string name, string order, IReadOnlyList<string> columns)
{
    /// <summary>Reads row after row, in the transaction that the caller began.</summary>
    /// <param name="context">The database.</param>
    /// <param name="read">Takes all columns of a row, one after the other.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="InvalidDataException">A row has what no rule lets in: the character that parts columns, or a number, date or list that is none.</exception>
    public async Task ReadAsync(DirectoryContext context, Action<RowText> read, CancellationToken ct)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Statement(context.GetService<ISqlGenerationHelper>());
        await using var reader = await command.ExecuteReaderAsync(ct);
        ReadAll(reader, read, ct);
    }

    /// <summary>Reads all rows.</summary>
    /// <inheritdoc cref="ReadAsync(DirectoryContext, Action{RowText}, CancellationToken)"/>
    public async Task<List<TRow>> ReadAsync<TRow>(DirectoryContext context, Func<RowText, TRow> read, CancellationToken ct)
    {
        List<TRow> rows = [];
        await ReadAsync(context, row => rows.Add(read(row)), ct);
        return rows;
    }

    // Not asynchronously: SqlClient then begins a long text anew with each packet that it comes in (https://github.com/dotnet/SqlClient/issues/593), and
    // SQLite waits for nothing.
    private void ReadAll(DbDataReader reader, Action<RowText> read, CancellationToken ct)
    {
        var row = new RowText();
        while (reader.Read())
        {
            ct.ThrowIfCancellationRequested();
            Read(row, reader.GetString(0), read);
        }
    }

    private void Read(RowText row, string columns, Action<RowText> read)
    {
        row.Begin(columns);
        try
        {
            read(row);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException or JsonException or InvalidOperationException)
        {
            throw Misread(columns, problem);
        }

        if (!row.IsAtEnd) throw Misread(columns, problem: null);
    }

    // Its first column tells which row it is.
    private InvalidDataException Misread(string columns, Exception? problem) => new(
        $"The row '{columns.Split(RowText.Separator)[0]}' of the table {name} cannot be read: it has a control character in a text, or a number, date or list that is none.",
        problem);

    // Both SQLite and SQL Server know CONCAT, which takes NULL for an empty text, and CHAR.
    private string Statement(ISqlGenerationHelper sql)
    {
        var texts = string.Join($", CHAR({(int)RowText.Separator}), ", columns.Select(sql.DelimitIdentifier));
        return $"SELECT CONCAT({texts}) AS {sql.DelimitIdentifier("Texts")} FROM {sql.DelimitIdentifier(name)} ORDER BY {sql.DelimitIdentifier(order)}";
    }
}
