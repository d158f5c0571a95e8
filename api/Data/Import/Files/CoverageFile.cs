using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>coverage_by_municipality.csv</c>: which office covers a municipality, by period.</summary>
internal static class CoverageFile
{
    private static readonly ColumnSet Columns = new("coverage_by_municipality.csv");
    private static readonly Column<string> MunicipalityNumber = Columns.Text("municipality_number");
    private static readonly Column<string?> OfficeKey = Columns.OptionalText("office_id", nameof(CoverageRow.OfficeKey));
    private static readonly Column<DateOnly> ValidFrom = Columns.Date("valid_from");
    private static readonly Column<DateOnly?> ValidTo = Columns.OptionalDate("valid_to");
    private static readonly Column<string> Basis = Columns.Text("basis");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");

    public static FactsFile<CoverageRow> File { get; } = new(Columns, record => new CoverageRow
    {
        MunicipalityNumber = record.Get(MunicipalityNumber),
        OfficeKey = record.Get(OfficeKey),
        ValidFrom = record.Get(ValidFrom),
        ValidTo = record.Get(ValidTo),
        Basis = record.Get(Basis),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
    });
}
