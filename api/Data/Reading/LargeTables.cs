using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// The tables that grow with the number of contact points. Columns are read in the order in which they are named; a test fails when a property of a row
/// has no column here.
/// </summary>
internal static class LargeTables
{
    private static readonly string[] EntryColumns =
    [
        nameof(EntryRow.Key), nameof(EntryRow.Slug), nameof(EntryRow.Name), nameof(EntryRow.Status), nameof(EntryRow.StatusNote), nameof(EntryRow.Website),
        nameof(EntryRow.AsOfBasis), nameof(EntryRow.LastVerified), nameof(EntryRow.Note), nameof(EntryRow.Version), nameof(EntryRow.Sources), nameof(EntryRow.AsOfYear),
    ];

    private static readonly LargeTable ContactPoints = new(
        "ContactPoints",
        nameof(ContactPointRow.Key),
        [
            .. EntryColumns, nameof(ContactPointRow.MunicipalityNumber), nameof(ContactPointRow.DistrictOfficeKey), nameof(ContactPointRow.Offer),
            nameof(ContactPointRow.EvidenceLevel), nameof(ContactPointRow.Started), nameof(ContactPointRow.Phone), nameof(ContactPointRow.PhoneSource),
            nameof(ContactPointRow.Email), nameof(ContactPointRow.Address), nameof(ContactPointRow.RoleInSource),
        ]);

    private static readonly LargeTable Hosts = new(
        "ContactPointHosts",
        nameof(ContactPointHostRow.ContactPointKey),
        [nameof(ContactPointHostRow.ContactPointKey), nameof(ContactPointHostRow.OrganisationKey)]);

    private static readonly LargeTable MunicipalitiesServed = new(
        "ContactPointMunicipalities",
        nameof(ContactPointMunicipalityRow.ContactPointKey),
        [nameof(ContactPointMunicipalityRow.ContactPointKey), nameof(ContactPointMunicipalityRow.MunicipalityNumber)]);

    private static readonly LargeTable Organisations = new(
        "Organisations",
        nameof(OrganisationRow.Key),
        [
            .. EntryColumns, nameof(OrganisationRow.ShortName), nameof(OrganisationRow.Aliases), nameof(OrganisationRow.Kind), nameof(OrganisationRow.Level),
            nameof(OrganisationRow.MunicipalityNumber), nameof(OrganisationRow.OrganisationNumber), nameof(OrganisationRow.Relation),
        ]);

    private static readonly LargeTable Roles = new(
        "OrganisationRoles",
        nameof(OrganisationRoleRow.OrganisationKey),
        [nameof(OrganisationRoleRow.OrganisationKey), nameof(OrganisationRoleRow.Role)]);

    /// <summary>Reads contact points by key, still without hosts and municipalities served.</summary>
    public static Task<List<ContactPointRow>> ReadContactPointRowsAsync(DirectoryContext context, CancellationToken ct) =>
        ContactPoints.ReadAsync(context, ContactPoint, ct);

    /// <summary>Puts the hosts to the contact points. Another thread may put the municipalities at the same time.</summary>
    public static Task PutHostsAsync(DirectoryContext context, IReadOnlyList<ContactPointRow> rows, CancellationToken ct)
    {
        var parts = new OrderedParts<ContactPointRow>(rows, row => row.Key);
        return Hosts.ReadAsync(context, part => Add(parts.RowOf(part.Span()), part.Shared()), ct);

        static void Add(ContactPointRow row, string organisation) => row.Hosts.Add(new() { ContactPointKey = row.Key, OrganisationKey = organisation });
    }

    /// <summary>Puts the municipalities served to the contact points.</summary>
    public static Task PutMunicipalitiesServedAsync(DirectoryContext context, IReadOnlyList<ContactPointRow> rows, CancellationToken ct)
    {
        var parts = new OrderedParts<ContactPointRow>(rows, row => row.Key);
        return MunicipalitiesServed.ReadAsync(context, part => Add(parts.RowOf(part.Span()), part.Shared()), ct);

        static void Add(ContactPointRow row, string municipality) =>
            row.MunicipalitiesServed.Add(new() { ContactPointKey = row.Key, MunicipalityNumber = municipality });
    }

    /// <summary>Reads organisations with roles, by key.</summary>
    public static async Task<List<OrganisationRow>> ReadOrganisationsAsync(DirectoryContext context, CancellationToken ct)
    {
        var rows = await Organisations.ReadAsync(context, Organisation, ct);
        var parts = new OrderedParts<OrganisationRow>(rows, row => row.Key);
        await Roles.ReadAsync(context, part => Add(parts.RowOf(part.Span()), part.Shared()), ct);
        return rows;

        static void Add(OrganisationRow row, string role) => row.Roles.Add(new() { OrganisationKey = row.Key, Role = role });
    }

    private static ContactPointRow ContactPoint(RowText row) => new()
    {
        Key = row.Text(),
        Slug = row.Text(),
        Name = row.Text(),
        Status = row.SharedOrNull(),
        StatusNote = row.SharedOrNull(),
        Website = row.TextOrNull(),
        AsOfBasis = row.Shared(),
        LastVerified = row.DayOrNull(),
        Note = row.SharedOrNull(),
        Version = row.Number(),
        Sources = row.List(),
        AsOfYear = row.Number(),
        MunicipalityNumber = row.SharedOrNull(),
        DistrictOfficeKey = row.SharedOrNull(),
        Offer = row.SharedOrNull(),
        EvidenceLevel = row.Shared(),
        Started = row.DateOrNull(),
        Phone = row.TextOrNull(),
        PhoneSource = row.SharedOrNull(),
        Email = row.TextOrNull(),
        Address = row.TextOrNull(),
        RoleInSource = row.SharedOrNull(),
    };

    private static OrganisationRow Organisation(RowText row) => new()
    {
        Key = row.Text(),
        Slug = row.Text(),
        Name = row.Text(),
        Status = row.SharedOrNull(),
        StatusNote = row.SharedOrNull(),
        Website = row.TextOrNull(),
        AsOfBasis = row.Shared(),
        LastVerified = row.DayOrNull(),
        Note = row.SharedOrNull(),
        Version = row.Number(),
        Sources = row.List(),
        AsOfYear = row.Number(),
        ShortName = row.TextOrNull(),
        Aliases = row.List(),
        Kind = row.Shared(),
        Level = row.SharedOrNull(),
        MunicipalityNumber = row.SharedOrNull(),
        OrganisationNumber = row.TextOrNull(),
        Relation = row.TextOrNull(),
    };
}
