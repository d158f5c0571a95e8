using System.Buffers;
using CsvHelper;

namespace Selvhjelp.Site.Pipeline.Exports.Tabular;

/// <summary>Tables as CSV: RFC 4180 with a header, in UTF-8 without a byte order mark.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> SignsOfNumbers = SearchValues.Create("0123456789 +-.,()\u00a0");

    /// <summary>Writes the table's file.</summary>
    public static void Write(Table table, Stream stream)
    {
        // The library's defaults are the RFC's: records end with CRLF, only what needs it is quoted, all records are of one length.
        using var csv = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var field in table.Fields) csv.WriteField(field.Name);
        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var value in row) csv.WriteField(Guarded(value));
            csv.EndRecord();
        }
    }

    /// <summary>
    /// A value as it can be opened in a spreadsheet: one that would be run as a formula gets an apostrophe before it. Numbers and phone numbers
    /// begin with the same signs but can do nothing, and stay as they are. JSON has every value as it is.
    /// </summary>
    public static string? Guarded(string? value) =>
        value is ['=' or '@' or '+' or '-' or '\t' or '\r' or '\n', ..] && value.AsSpan().ContainsAnyExcept(SignsOfNumbers) ? "'" + value : value;
}
