using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>postal_codes.csv</c>: postal code, place, municipality and category.</summary>
internal static class PostalCodeFile
{
    private static readonly ColumnSet Columns = new("postal_codes.csv");
    private static readonly Column<string> Code = Columns.Text("postal_code", nameof(PostalCodeRow.Code));
    private static readonly Column<string> Place = Columns.Text("place_display", nameof(PostalCodeRow.Place));
    private static readonly Column<string> MunicipalityNumber = Columns.Text("municipality_number");
    private static readonly Column<string> Category = Columns.Text("category");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");

    public static FactsFile<PostalCodeRow> File { get; } = new(Columns, record => new PostalCodeRow
    {
        Code = record.Get(Code),
        Place = record.Get(Place),
        MunicipalityNumber = record.Get(MunicipalityNumber),
        Category = record.Get(Category),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
    });
}
