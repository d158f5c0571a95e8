using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>
/// Counties that a source names instead of a municipality: an agreement for a whole county, and the county's own authority. Nothing is guessed: it is the
/// county that had exactly this name in the year of the source.
/// </summary>
internal static class NamedCounty
{
    private const string Authority = "county_authority";
    private const string AuthorityEnding = " fylkeskommune";

    /// <summary>The county where an agreement applies; null where it names a municipality, or no county.</summary>
    public static County? Of(AgreementRow row, Keyed<County> counties) => row.MunicipalityNumber is null ? Find(row.Place, row.AsOfYear, counties) : null;

    /// <summary>The county that an organisation is the authority of.</summary>
    public static County? Of(OrganisationRow row, Keyed<County> counties) => row.Kind == Authority && row.Name.EndsWith(AuthorityEnding, StringComparison.Ordinal)
        ? Find(row.Name[..^AuthorityEnding.Length], row.AsOfYear, counties)
        : null;

    private static County? Find(string? name, int year, Keyed<County> counties) => counties.All.FirstOrDefault(county =>
        county.Name == name && !(county.ValidFrom?.Year > year) && !(county.ValidTo?.Year < year));
}
