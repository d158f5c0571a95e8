using System.Text;

namespace Selvhjelp.Api.Data.Import;

/// <summary>A record of a file: cells that are read by column, and where problems with them are put.</summary>
internal sealed class CsvRecord(CsvTable table, int index, int line, IReadOnlyList<string> cells)
{
    /// <summary>Number of the record in its file, from zero.</summary>
    public int Index { get; } = index;

    /// <summary>The line on which the record starts, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>True when a cell could not be read; the row then has a stand-in and must not be used.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The value of a cell; a stand-in when it cannot be read, which is reported.</summary>
    public T Get<T>(Column<T> column)
    {
        var position = table.PositionOf(column);
        // Spaces around a cell come from spreadsheets; composed letters make equal names equal.
        var cell = position is { } at ? cells[at].Trim().Normalize(NormalizationForm.FormC) : "";
        if (column.Parse(cell, out var value) is { } reason) Refuse(column, reason);
        return value!;
    }

    /// <summary>The text of a file that belongs to the record, with line breaks as LF; a stand-in when it cannot be read, which is reported.</summary>
    /// <param name="column">The column that names the file.</param>
    /// <param name="path">The file, from the folder of the table.</param>
    public string ReadText(Column column, string path)
    {
        // The name comes from a cell: it must not lead out of the folder.
        var (problem, text) = path.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? ("leads out of the folder", "") : table.ReadText(path);
        if (problem is not null) Refuse(column, $"{path}: {problem}");
        return text.Trim().ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
    }

    /// <summary>Reports a problem with a cell.</summary>
    public void Refuse(Column column, string reason)
    {
        IsBroken = true;
        table.Report(Line, column.Name, reason);
    }
}
