using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>link_centres.csv</c>: LINK centres in all stages.</summary>
internal static class LinkCentreFile
{
    private static readonly ColumnSet Columns = new("link_centres.csv");
    private static readonly Column<string> Key = Columns.Text("link_id", nameof(EntryRow.Key));
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<string?> Status = Columns.OptionalText("status");
    private static readonly Column<string?> StatusNote = Columns.OptionalText("status_note_nb");
    private static readonly Column<string?> OperatorKey = Columns.OptionalText("operator_id", nameof(LinkCentreRow.OperatorKey));
    private static readonly Column<IReadOnlyList<string>> Funders = Columns.List("funder_ids", nameof(LinkCentreRow.Funders));
    private static readonly Column<string?> FundingNote = Columns.OptionalText("funding_note_nb");
    private static readonly Column<PartialDate?> Founded = Columns.OptionalPartialDate("founded");
    private static readonly Column<PartialDate?> Opened = Columns.OptionalPartialDate("opened");
    private static readonly Column<PartialDate?> Closed = Columns.OptionalPartialDate("closed");
    private static readonly Column<string?> Town = Columns.OptionalText("town");
    private static readonly Column<string?> MunicipalityNumber = Columns.OptionalText("municipality_number");
    private static readonly Column<IReadOnlyList<string>> Covered =
        Columns.List("municipality_numbers_covered", nameof(LinkCentreRow.CoveredMunicipalities));

    private static readonly Column<string?> CoverageBasis = Columns.OptionalText("coverage_basis");
    private static readonly Column<string?> Address = Columns.OptionalText("address");
    private static readonly Column<string?> PostalCode = Columns.OptionalText("postal_code");
    private static readonly Column<string?> Website = Columns.OptionalText("website");
    private static readonly Column<IReadOnlyList<string>> Services = Columns.List("services_nb");
    private static readonly Column<string?> OfficeKey = Columns.OptionalText("district_office_id", nameof(LinkCentreRow.DistrictOfficeKey));
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string> AsOfBasis = Columns.Text("as_of_basis");
    private static readonly Column<DateOnly?> LastVerified = Columns.OptionalDate("last_verified", mayBeMissing: true);

    public static FactsFile<LinkCentreRow> File { get; } = new(Columns, Read);

    private static LinkCentreRow Read(CsvRecord record)
    {
        var key = record.Get(Key);
        return new LinkCentreRow
        {
            Key = key,
            Slug = "",
            Name = record.Get(Name),
            Status = record.Get(Status),
            StatusNote = record.Get(StatusNote),
            OperatorKey = record.Get(OperatorKey),
            Funders = [.. record.Get(Funders).Select(funder => new LinkCentreFunderRow { LinkCentreKey = key, OrganisationKey = funder })],
            FundingNote = record.Get(FundingNote),
            Founded = record.Get(Founded),
            Opened = record.Get(Opened),
            Closed = record.Get(Closed),
            Town = record.Get(Town),
            MunicipalityNumber = record.Get(MunicipalityNumber),
            CoveredMunicipalities =
            [
                .. record.Get(Covered).Select(number => new LinkCentreMunicipalityRow { LinkCentreKey = key, MunicipalityNumber = number }),
            ],
            CoverageBasis = record.Get(CoverageBasis),
            Address = record.Get(Address),
            PostalCode = record.Get(PostalCode),
            Website = record.Get(Website),
            Services = record.Get(Services),
            DistrictOfficeKey = record.Get(OfficeKey),
            Note = record.Get(Note),
            Sources = record.Get(Sources),
            AsOfYear = record.Get(AsOfYear),
            AsOfBasis = record.Get(AsOfBasis),
            LastVerified = record.Get(LastVerified),
        };
    }
}
