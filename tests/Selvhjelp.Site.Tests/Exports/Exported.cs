using System.Text;
using System.Text.Json;
using CsvHelper;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Exports;

/// <summary>The files of open data for some facts, in memory.</summary>
internal sealed class Exported
{
    public static readonly Uri BaseUrl = new("https://example.org/");

    private readonly Dictionary<string, byte[]> files;

    private Exported(IEnumerable<ExportFile> files) => this.files = files.ToDictionary(f => f.Path, f =>
    {
        using var bytes = new MemoryStream();
        f.Write(bytes);
        return bytes.ToArray();
    });

    public List<string> Warnings { get; private init; } = [];

    public IReadOnlyCollection<string> Paths => files.Keys;

    public static Exported Of(DirectoryFacts facts, string? previous = null)
    {
        List<string> warnings = [];
        return new Exported(OpenData.Files(facts, BaseUrl, previous, warnings.Add)) { Warnings = warnings };
    }

    public static Exported OfAll() => Of(SyntheticFacts.All());

    public byte[] Bytes(string path) => files[path];

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public JsonElement Json(string path) => JsonElement.Parse(Text(path));

    /// <summary>The rows of a CSV file, the header first, read by the library that others use.</summary>
    public IReadOnlyList<string[]> Rows(string path) => RowsOf(Text(path));

    public static IReadOnlyList<string[]> RowsOf(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }

    /// <summary>Puts the files where a release has them.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, content) in files)
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content.ToArray());
        }
    }
}
