using CsvHelper;

namespace Selvhjelp.Api.Data.Import;

/// <summary>A file taken apart into records, after its encoding, header and shape were checked (RFC 4180, UTF-8, comma).</summary>
internal sealed class CsvTable
{
    private readonly ColumnSet columns;
    private readonly List<ImportProblem> errors;
    private readonly List<CsvRecord> records = [];
    private Dictionary<string, int> positions = [];

    private readonly string folder;

    private CsvTable(string folder, ColumnSet columns, List<ImportProblem> errors) => (this.folder, this.columns, this.errors) = (folder, columns, errors);

    /// <summary>The records that have the right number of cells.</summary>
    public IReadOnlyList<CsvRecord> Records => records;

    /// <summary>False when the file as a whole cannot be read, or records had to be left out, so that not all of its rows are known.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Reads a file of a folder. Whatever is wrong is added to <paramref name="errors"/>.</summary>
    public static CsvTable Read(string folder, ColumnSet columns, List<ImportProblem> errors)
    {
        var table = new CsvTable(folder, columns, errors);
        var before = errors.Count;
        if (TextFile.Read(Path.Combine(folder, columns.FileName), out var text) is { } problem) table.Report(problem.Line, null, problem.Reason);
        else table.Parse(text);
        table.IsComplete = errors.Count == before;
        return table;
    }

    /// <summary>Reports a problem with this file.</summary>
    public void Report(int? line, string? column, string reason) => errors.Add(new ImportProblem(columns.FileName, line, column, reason));

    /// <summary>Reads a text file beside this one.</summary>
    public (string? Problem, string Text) ReadText(string path) =>
        TextFile.Read(Path.Combine(folder, path), out var text) is { } problem ? (problem.Reason, "") : (null, text);

    /// <summary>Where the column is; null when the file left it out.</summary>
    public int? PositionOf(Column column) => positions.TryGetValue(column.Name, out var position) ? position : null;

    private void Parse(string text)
    {
        // The header is read as a record like others: it may have faults that are to be told by name.
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => Report((int)record.LineNumber, null, Explain(record.Reason)),
        });
        var hasHeader = false;
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (hasHeader) TakeRecord((int)reader.LineNumber, cells);
            else if (TakeHeader(cells)) hasHeader = true;
            else return;
        }

        if (records.Count == 0) Report(null, null, "there are no records");
    }

    private bool TakeHeader(string[] header)
    {
        var problems = Header.Check(header, columns.All);
        foreach (var reason in problems) Report(1, null, reason);
        if (problems.Count > 0) return false;
        positions = header.Select((name, position) => (name, position)).ToDictionary(cell => cell.name.Trim(), cell => cell.position);
        return true;
    }

    private void TakeRecord(int line, string[] cells)
    {
        if (cells.Length == positions.Count) records.Add(new CsvRecord(this, records.Count, line, cells));
        else Report(line, null, $"has {cells.Length} cells, but the header has {positions.Count}; a text with a comma needs quotation marks around it");
    }

    // RFC 4180 § 2.5–2.7: a quotation mark stands around a whole cell, or is doubled inside one.
    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quotation mark is opened and never closed",
        _ => "a quotation mark stands neither around a whole cell nor doubled inside one",
    };
}
