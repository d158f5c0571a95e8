using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>What every entry may have. What it must have, only the function that makes it can set.</summary>
internal static class EntryColumns
{
    /// <summary>Reads it into the row.</summary>
    public static TRow AndOptional<TRow>(this TRow row, RowColumns columns)
        where TRow : EntryRow
    {
        row.Status = columns.SharedOrNull(nameof(EntryRow.Status));
        row.StatusNote = columns.SharedOrNull(nameof(EntryRow.StatusNote));
        row.Website = columns.TextOrNull(nameof(EntryRow.Website));
        row.LastVerified = columns.DayOrNull(nameof(EntryRow.LastVerified));
        row.Note = columns.SharedOrNull(nameof(EntryRow.Note));
        row.Version = columns.Number(nameof(EntryRow.Version));
        return row;
    }
}
