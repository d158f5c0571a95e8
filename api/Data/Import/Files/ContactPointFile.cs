using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>contact_points.csv</c>: contact points with hosts and municipalities served.</summary>
internal static class ContactPointFile
{
    private static readonly ColumnSet Columns = new("contact_points.csv");
    private static readonly Column<string> Key = Columns.Text("contact_point_id", nameof(EntryRow.Key));
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<IReadOnlyList<string>> Hosts = Columns.List("host_ids", nameof(ContactPointRow.Hosts));
    private static readonly Column<string?> MunicipalityNumber = Columns.OptionalText("municipality_number");
    private static readonly Column<IReadOnlyList<string>> Served = Columns.List("municipalities_served", nameof(ContactPointRow.MunicipalitiesServed));
    private static readonly Column<string?> OfficeKey = Columns.OptionalText("district_office_id", nameof(ContactPointRow.DistrictOfficeKey));
    private static readonly Column<string?> Offer = Columns.OptionalText("offer_nb");
    private static readonly Column<string> EvidenceLevel = Columns.Text("evidence_level");
    private static readonly Column<string?> Status = Columns.OptionalText("status");
    private static readonly Column<string?> StatusNote = Columns.OptionalText("status_note_nb", mayBeMissing: true);
    private static readonly Column<PartialDate?> Started = Columns.OptionalPartialDate("started");
    private static readonly Column<string?> Phone = Columns.OptionalText("phone");
    private static readonly Column<string?> PhoneSource = Columns.OptionalText("phone_source", mayBeMissing: true);
    private static readonly Column<string?> Email = Columns.OptionalText("email");
    private static readonly Column<string?> Website = Columns.OptionalText("website");
    private static readonly Column<string?> Address = Columns.OptionalText("address");
    private static readonly Column<string?> RoleInSource = Columns.OptionalText("role_in_source");
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string> AsOfBasis = Columns.Text("as_of_basis");
    private static readonly Column<DateOnly?> LastVerified = Columns.OptionalDate("last_verified", mayBeMissing: true);

    public static FactsFile<ContactPointRow> File { get; } = new(Columns, Read);

    private static ContactPointRow Read(CsvRecord record)
    {
        var key = record.Get(Key);
        return new ContactPointRow
        {
            Key = key,
            Slug = "",
            Name = record.Get(Name),
            Hosts = [.. record.Get(Hosts).Select(host => new ContactPointHostRow { ContactPointKey = key, OrganisationKey = host })],
            MunicipalityNumber = record.Get(MunicipalityNumber),
            MunicipalitiesServed =
            [
                .. record.Get(Served).Select(number => new ContactPointMunicipalityRow { ContactPointKey = key, MunicipalityNumber = number }),
            ],
            DistrictOfficeKey = record.Get(OfficeKey),
            Offer = record.Get(Offer),
            EvidenceLevel = record.Get(EvidenceLevel),
            Status = record.Get(Status),
            StatusNote = record.Get(StatusNote),
            Started = record.Get(Started),
            Phone = record.Get(Phone),
            PhoneSource = record.Get(PhoneSource),
            Email = record.Get(Email),
            Website = record.Get(Website),
            Address = record.Get(Address),
            RoleInSource = record.Get(RoleInSource),
            Note = record.Get(Note),
            Sources = record.Get(Sources),
            AsOfYear = record.Get(AsOfYear),
            AsOfBasis = record.Get(AsOfBasis),
            LastVerified = record.Get(LastVerified),
        };
    }
}
