using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>district_office_coverage.csv</c>: which office covered a county in an earlier year.</summary>
internal static class CountyCoverageFile
{
    private static readonly ColumnSet Columns = new("district_office_coverage.csv");
    private static readonly Column<string> OfficeKey = Columns.Text("office_id", nameof(CountyCoverageRow.OfficeKey));
    private static readonly Column<string> CountyNumber = Columns.Text("county_number");
    private static readonly Column<int> Epoch = Columns.Integer("epoch");
    private static readonly Column<string> Basis = Columns.Text("basis");
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");

    public static FactsFile<CountyCoverageRow> File { get; } = new(Columns, record => new CountyCoverageRow
    {
        OfficeKey = record.Get(OfficeKey),
        CountyNumber = record.Get(CountyNumber),
        Epoch = record.Get(Epoch),
        Basis = record.Get(Basis),
        Note = record.Get(Note),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
    });
}
