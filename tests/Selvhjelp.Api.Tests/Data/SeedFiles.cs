using Selvhjelp.Api.Data.Import;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>A copy of the seed files in a folder of its own, for tests that alter them.</summary>
internal sealed class SeedFiles : IDisposable
{
    public SeedFiles()
    {
        Folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-seed-").FullName;
        System.IO.Directory.CreateDirectory(PathOf("pages"));
        foreach (var text in System.IO.Directory.GetFiles(Path.Combine(FactsReader.SeedFolder, "pages"))) File.Copy(text, PathOf($"pages/{Path.GetFileName(text)}"));
        foreach (var file in System.IO.Directory.GetFiles(FactsReader.SeedFolder, "*.csv")) File.Copy(file, PathOf(Path.GetFileName(file)));
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public ImportResult Read() => new FactsReader(TimeProvider.System).Read(Folder);

    /// <summary>Replaces a text that must occur exactly once in the file.</summary>
    public SeedFiles Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        (text.Split(old).Length - 1).ShouldBe(1, $"'{old}' must occur once in {file}");
        File.WriteAllText(PathOf(file), text.Replace(old, replacement));
        return this;
    }

    /// <summary>Puts a value into one cell of the record whose first cell is <paramref name="key"/>.</summary>
    public SeedFiles Set(string file, string key, string column, string value)
    {
        var lines = File.ReadAllLines(PathOf(file)).Select(SplitLine).ToList();
        var position = lines[0].IndexOf(column);
        position.ShouldBeGreaterThanOrEqualTo(0, $"{file} must have the column {column}");
        var records = lines.Where(cells => cells[0] == key).ToList();
        records.Count.ShouldBe(1, $"{key} must be the first cell of one record of {file}");
        records[0][position] = value;
        File.WriteAllLines(PathOf(file), lines.Select(JoinLine));
        return this;
    }

    /// <summary>Adds a column at the end, empty in every record.</summary>
    public SeedFiles AddColumn(string file, string column)
    {
        var lines = File.ReadAllLines(PathOf(file));
        File.WriteAllLines(PathOf(file), lines.Select((line, index) => index == 0 ? $"{line},{column}" : line + ","));
        return this;
    }

    public SeedFiles AddLine(string file, string line)
    {
        File.AppendAllText(PathOf(file), line + "\n");
        return this;
    }

    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);

    // Enough for the seed: no cell of it has a line break.
    private static List<string> SplitLine(string line)
    {
        List<string> cells = [""];
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') cells[^1] += line[++i];
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted) cells.Add("");
            else cells[^1] += line[i];
        }

        return cells;
    }

    private static string JoinLine(List<string> cells) =>
        string.Join(',', cells.Select(cell => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell));
}
