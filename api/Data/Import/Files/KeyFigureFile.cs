using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>key_figures.csv</c>: yearly figures with unit and precision.</summary>
internal static class KeyFigureFile
{
    private static readonly ColumnSet Columns = new("key_figures.csv");
    private static readonly Column<int> Year = Columns.Integer("year");
    private static readonly Column<string> Key = Columns.Text("figure_key");
    private static readonly Column<double> Value = Columns.Decimal("value");
    private static readonly Column<string> Unit = Columns.Text("unit");
    private static readonly Column<string> Precision = Columns.Text("precision");
    private static readonly Column<string> Label = Columns.Text("label_nb");
    private static readonly Column<string?> PublicNote = Columns.OptionalText("note_nb", nameof(KeyFigureRow.PublicNote));
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string> AsOfBasis = Columns.Text("as_of_basis");

    public static FactsFile<KeyFigureRow> File { get; } = new(Columns, record => new KeyFigureRow
    {
        FigureKey = record.Get(Key),
        Year = record.Get(Year),
        Position = record.Index,
        Value = record.Get(Value),
        Unit = record.Get(Unit),
        Precision = record.Get(Precision),
        Label = record.Get(Label),
        PublicNote = record.Get(PublicNote),
        Note = record.Get(Note),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
        AsOfBasis = record.Get(AsOfBasis),
    });
}
