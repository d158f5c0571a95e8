using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>Contact points, of which there may be very many, with their hosts and the municipalities that they serve.</summary>
internal static class ContactPointTables
{
    /// <summary>Contact points, by key.</summary>
    public static RowTable<ContactPointRow> ContactPoints { get; } = new("ContactPoints", ContactPoint, nameof(ContactPointRow.Key));

    /// <summary>Their hosts.</summary>
    public static PartTable<ContactPointRow, ContactPointHostRow> Hosts { get; } = new(
        "ContactPointHosts", nameof(ContactPointHostRow.ContactPointKey),
        row => row.Key, row => row.Hosts, Host,
        nameof(ContactPointHostRow.OrganisationKey));

    /// <summary>Municipalities that they serve.</summary>
    public static PartTable<ContactPointRow, ContactPointMunicipalityRow> MunicipalitiesServed { get; } = new(
        "ContactPointMunicipalities", nameof(ContactPointMunicipalityRow.ContactPointKey),
        row => row.Key, row => row.MunicipalitiesServed, MunicipalityServed,
        nameof(ContactPointMunicipalityRow.MunicipalityNumber));

    private static ContactPointRow ContactPoint(RowColumns row) => new ContactPointRow
    {
        Key = row.Text(nameof(ContactPointRow.Key)),
        Slug = row.Text(nameof(ContactPointRow.Slug)),
        Name = row.Text(nameof(ContactPointRow.Name)),
        AsOfBasis = row.Shared(nameof(ContactPointRow.AsOfBasis)),
        Sources = row.List(nameof(ContactPointRow.Sources)),
        AsOfYear = row.Number(nameof(ContactPointRow.AsOfYear)),
        MunicipalityNumber = row.SharedOrNull(nameof(ContactPointRow.MunicipalityNumber)),
        DistrictOfficeKey = row.SharedOrNull(nameof(ContactPointRow.DistrictOfficeKey)),
        Offer = row.SharedOrNull(nameof(ContactPointRow.Offer)),
        EvidenceLevel = row.Shared(nameof(ContactPointRow.EvidenceLevel)),
        Started = row.DateOrNull(nameof(ContactPointRow.Started)),
        Phone = row.TextOrNull(nameof(ContactPointRow.Phone)),
        PhoneSource = row.SharedOrNull(nameof(ContactPointRow.PhoneSource)),
        Email = row.TextOrNull(nameof(ContactPointRow.Email)),
        Address = row.TextOrNull(nameof(ContactPointRow.Address)),
        RoleInSource = row.SharedOrNull(nameof(ContactPointRow.RoleInSource)),
    }.AndOptional(row);

    private static ContactPointHostRow Host(string owner, RowColumns part) => new()
    {
        ContactPointKey = owner,
        OrganisationKey = part.Shared(nameof(ContactPointHostRow.OrganisationKey)),
    };

    private static ContactPointMunicipalityRow MunicipalityServed(string owner, RowColumns part) => new()
    {
        ContactPointKey = owner,
        MunicipalityNumber = part.Shared(nameof(ContactPointMunicipalityRow.MunicipalityNumber)),
    };
}
