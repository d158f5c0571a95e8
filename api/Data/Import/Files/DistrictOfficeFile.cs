using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>district_offices.csv</c>: the head office and the district offices.</summary>
internal static class DistrictOfficeFile
{
    private static readonly ColumnSet Columns = new("district_offices.csv");
    private static readonly Column<string> Key = Columns.Text("office_id", nameof(EntryRow.Key));
    private static readonly Column<string> Kind = Columns.Text("kind");
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<string> Town = Columns.Text("town");
    private static readonly Column<string> MunicipalityNumber = Columns.Text("municipality_number");
    private static readonly Column<string?> Address = Columns.OptionalText("address");
    private static readonly Column<string?> PostalCode = Columns.OptionalText("postal_code");
    private static readonly Column<string?> Email = Columns.OptionalText("email");
    private static readonly Column<string?> Phone = Columns.OptionalText("phone");
    private static readonly Column<string?> PhoneSource = Columns.OptionalText("phone_source", mayBeMissing: true);
    private static readonly Column<string?> Website = Columns.OptionalText("website");
    private static readonly Column<PartialDate?> Established = Columns.OptionalPartialDate("established");
    private static readonly Column<string?> Status = Columns.OptionalText("status");
    private static readonly Column<string?> StatusNote = Columns.OptionalText("status_note_nb");
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string?> AsOfBasis = Columns.OptionalText("as_of_basis", mayBeMissing: true);
    private static readonly Column<DateOnly?> LastVerified = Columns.OptionalDate("last_verified", mayBeMissing: true);

    public static FactsFile<DistrictOfficeRow> File { get; } = new(Columns, record => new DistrictOfficeRow
    {
        Key = record.Get(Key),
        Slug = "",
        Kind = record.Get(Kind),
        Name = record.Get(Name),
        Town = record.Get(Town),
        MunicipalityNumber = record.Get(MunicipalityNumber),
        Address = record.Get(Address),
        PostalCode = record.Get(PostalCode),
        Email = record.Get(Email),
        Phone = record.Get(Phone),
        PhoneSource = record.Get(PhoneSource),
        Website = record.Get(Website),
        Established = record.Get(Established),
        Status = record.Get(Status),
        StatusNote = record.Get(StatusNote),
        Note = record.Get(Note),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
        AsOfBasis = record.Get(AsOfBasis) ?? "stated",
        LastVerified = record.Get(LastVerified),
    });
}
