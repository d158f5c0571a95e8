using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>acute_help.csv</c>: national help lines, the most urgent first.</summary>
internal static class AcuteHelpFile
{
    private static readonly ColumnSet Columns = new("acute_help.csv");
    private static readonly Column<string> Key = Columns.Text("help_id", nameof(AcuteHelpLineRow.Key));
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<string> Number = Columns.Text("number");
    private static readonly Column<string> Description = Columns.Text("what_nb", nameof(AcuteHelpLineRow.Description));
    private static readonly Column<string> Hours = Columns.Text("hours_nb");
    private static readonly Column<string?> ChatUrl = Columns.OptionalText("chat_url");
    private static readonly Column<string?> Website = Columns.OptionalText("website");
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string> AsOfBasis = Columns.Text("as_of_basis");

    public static FactsFile<AcuteHelpLineRow> File { get; } = new(Columns, record => new AcuteHelpLineRow
    {
        Key = record.Get(Key),
        Position = record.Index,
        Name = record.Get(Name),
        Number = record.Get(Number),
        Description = record.Get(Description),
        Hours = record.Get(Hours),
        ChatUrl = record.Get(ChatUrl),
        Website = record.Get(Website),
        Note = record.Get(Note),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
        AsOfBasis = record.Get(AsOfBasis),
    });
}
