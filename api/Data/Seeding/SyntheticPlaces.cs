using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Seeding;

/// <summary>Where a made-up contact point may be.</summary>
/// <param name="Name">Name of the postal place.</param>
/// <param name="MunicipalityNumber">The municipality that it lies in.</param>
/// <param name="CountyNumber">The county.</param>
/// <param name="OfficeKey">The office that covers the municipality, if one is known.</param>
internal sealed record SyntheticPlace(string Name, string MunicipalityNumber, string CountyNumber, string? OfficeKey);

/// <summary>
/// Places spread as people are: one for each postal code with street addresses, so that Oslo gets a ninth of all and a small municipality a few.
/// </summary>
internal sealed class SyntheticPlaces
{
    private readonly Random random;
    private readonly SyntheticPlace[] places;
    private readonly Dictionary<string, string[]> municipalitiesOfCounty;

    /// <summary>The places of these facts.</summary>
    public SyntheticPlaces(DirectoryFacts facts, Random random)
    {
        this.random = random;
        var municipalities = facts.Municipalities
            .Where(row => row.ValidTo is null && row.Kind == MunicipalityKinds.Municipality)
            .ToDictionary(row => row.Number);
        var offices = facts.Coverages.Where(row => row.ValidTo is null).ToDictionary(row => row.MunicipalityNumber, row => row.OfficeKey);
        places =
        [
            .. from code in facts.PostalCodes
               where code.Category is "G" or "B" && municipalities.ContainsKey(code.MunicipalityNumber) && !NamesPerson(code)
               let municipality = municipalities[code.MunicipalityNumber]
               select new SyntheticPlace(code.Place, municipality.Number, municipality.CountyNumber!, offices.GetValueOrDefault(municipality.Number)),
        ];
        municipalitiesOfCounty = municipalities.Values.GroupBy(row => row.CountyNumber!)
            .ToDictionary(county => county.Key, county => county.Select(row => row.Number).Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>A place at random.</summary>
    public SyntheticPlace Next() => places[random.Next(places.Length)];

    /// <summary>A municipality at random of the same county.</summary>
    public string NeighbourOf(SyntheticPlace place)
    {
        var choices = municipalitiesOfCounty[place.CountyNumber];
        return choices[random.Next(choices.Length)];
    }

    // A place that is called as a person may be would raise a question in each name that is made of it.
    private static bool NamesPerson(PostalCodeRow code) => code.Place.Split(' ').Any(GivenNames.Contains);
}
