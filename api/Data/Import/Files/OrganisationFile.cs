using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>organisations.csv</c>: partners, hosts, operators, funders, agreement parties and local services.</summary>
internal static class OrganisationFile
{
    private static readonly ColumnSet Columns = new("organisations.csv");
    private static readonly Column<string> Key = Columns.Text("organisation_id", nameof(EntryRow.Key));
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<string?> ShortName = Columns.OptionalText("short_name");
    private static readonly Column<IReadOnlyList<string>> Aliases = Columns.List("aliases");
    private static readonly Column<string> Kind = Columns.Text("kind");
    private static readonly Column<string?> Level = Columns.OptionalText("level");
    private static readonly Column<string?> MunicipalityNumber = Columns.OptionalText("municipality_number");
    private static readonly Column<string?> Website = Columns.OptionalText("website");
    private static readonly Column<string?> Number = Columns.OptionalText("org_number", nameof(OrganisationRow.OrganisationNumber));
    private static readonly Column<IReadOnlyList<string>> Roles = Columns.List("roles");
    private static readonly Column<string?> Relation = Columns.OptionalText("relation_nb");
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string> AsOfBasis = Columns.Text("as_of_basis");
    private static readonly Column<DateOnly?> LastVerified = Columns.OptionalDate("last_verified", mayBeMissing: true);

    public static FactsFile<OrganisationRow> File { get; } = new(Columns, Read);

    private static OrganisationRow Read(CsvRecord record)
    {
        var key = record.Get(Key);
        return new OrganisationRow
        {
            Key = key,
            Slug = "",
            Name = record.Get(Name),
            ShortName = record.Get(ShortName),
            Aliases = record.Get(Aliases),
            Kind = record.Get(Kind),
            Level = record.Get(Level),
            MunicipalityNumber = record.Get(MunicipalityNumber),
            Website = record.Get(Website),
            OrganisationNumber = record.Get(Number),
            Roles = [.. record.Get(Roles).Select(role => new OrganisationRoleRow { OrganisationKey = key, Role = role })],
            Relation = record.Get(Relation),
            Note = record.Get(Note),
            Sources = record.Get(Sources),
            AsOfYear = record.Get(AsOfYear),
            AsOfBasis = record.Get(AsOfBasis),
            LastVerified = record.Get(LastVerified),
        };
    }
}
