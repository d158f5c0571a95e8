using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>codes.csv</c>: every code of every vocabulary, in the order in which people see them.</summary>
internal static class CodeFile
{
    private static readonly ColumnSet Columns = new("codes.csv");
    private static readonly Column<string> Vocabulary = Columns.Text("vocabulary");
    private static readonly Column<string> Code = Columns.Text("code");
    private static readonly Column<string> Label = Columns.Text("label_nb");
    private static readonly Column<string?> Description = Columns.OptionalText("description_nb");

    public static FactsFile<CodeRow> File { get; } = new(Columns, record => new CodeRow
    {
        Vocabulary = record.Get(Vocabulary),
        Code = record.Get(Code),
        Label = record.Get(Label),
        Description = record.Get(Description),
        Position = record.Index,
    });
}
