using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>Organisations and their roles.</summary>
internal static class OrganisationTables
{
    /// <summary>Organisations, by key.</summary>
    public static RowTable<OrganisationRow> Organisations { get; } = new("Organisations", Organisation, nameof(OrganisationRow.Key));

    /// <summary>Their roles.</summary>
    public static PartTable<OrganisationRow, OrganisationRoleRow> Roles { get; } = new(
        "OrganisationRoles", nameof(OrganisationRoleRow.OrganisationKey), row => row.Key, row => row.Roles, Role, nameof(OrganisationRoleRow.Role));

    private static OrganisationRow Organisation(RowColumns row) => new OrganisationRow
    {
        Key = row.Text(nameof(OrganisationRow.Key)),
        Slug = row.Text(nameof(OrganisationRow.Slug)),
        Name = row.Text(nameof(OrganisationRow.Name)),
        AsOfBasis = row.Shared(nameof(OrganisationRow.AsOfBasis)),
        Sources = row.List(nameof(OrganisationRow.Sources)),
        AsOfYear = row.Number(nameof(OrganisationRow.AsOfYear)),
        ShortName = row.TextOrNull(nameof(OrganisationRow.ShortName)),
        Aliases = row.List(nameof(OrganisationRow.Aliases)),
        Kind = row.Shared(nameof(OrganisationRow.Kind)),
        Level = row.SharedOrNull(nameof(OrganisationRow.Level)),
        MunicipalityNumber = row.SharedOrNull(nameof(OrganisationRow.MunicipalityNumber)),
        OrganisationNumber = row.TextOrNull(nameof(OrganisationRow.OrganisationNumber)),
        Relation = row.TextOrNull(nameof(OrganisationRow.Relation)),
    }.AndOptional(row);

    private static OrganisationRoleRow Role(string owner, RowColumns part) => new()
    {
        OrganisationKey = owner,
        Role = part.Shared(nameof(OrganisationRoleRow.Role)),
    };
}
