using CsvHelper;

namespace Selvhjelp.EndToEnd;

/// <summary>A table of the shipped facts, as it lies in the repository.</summary>
internal static class ShippedTable
{
    /// <summary>The rows, each by the names of its columns.</summary>
    /// <param name="table">The file's name without its ending: <c>municipalities</c>.</param>
    public static List<Dictionary<string, string>> Rows(string table)
    {
        var text = File.ReadAllText(Path.Combine(DirectoryProcess.Repository, "api", "Data", "Seed", table + ".csv"));
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        string[] Cells() => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        reader.Read().ShouldBeTrue();
        var header = Cells();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read()) rows.Add(header.Zip(Cells()).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }
}
