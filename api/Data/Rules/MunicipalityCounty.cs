using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>A municipality lies in a county that is in force as long as it is; an area without municipality lies in none.</summary>
internal static class MunicipalityCounty
{
    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var counties = facts.Counties.ToDictionary(county => county.Number);
        return facts.Municipalities.SelectMany(municipality => Of(municipality, counties));
    }

    private static IEnumerable<Problem> Of(MunicipalityRow municipality, Dictionary<string, CountyRow> counties)
    {
        var isArea = municipality.Kind == MunicipalityKinds.AreaWithoutMunicipality;
        if (municipality.CountyNumber is not { } number)
        {
            if (!isArea) yield return new Problem(municipality, nameof(municipality.CountyNumber), "a municipality lies in a county");
            yield break;
        }

        if (isArea) yield return new Problem(municipality, nameof(municipality.CountyNumber), "an area without municipality lies in no county");
        var county = counties[number];
        var startsEarlier = county.ValidFrom is { } from && (municipality.ValidFrom is null || municipality.ValidFrom < from);
        var endsLater = county.ValidTo is { } to && (municipality.ValidTo is null || municipality.ValidTo > to);
        if (startsEarlier || endsLater)
        {
            yield return new Problem(municipality, nameof(municipality.CountyNumber), $"county {number} {county.Name} is not in force as long as the municipality is");
        }
    }
}
