using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>A point lies in Norway, Svalbard and Jan Mayen included; a municipality has a point inside its border, an area without municipality has none.</summary>
internal static class Coordinates
{
    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not MunicipalityRow municipality) yield break;
        if (!IsNorth(municipality.CentreLatitude)) yield return Outside(nameof(municipality.CentreLatitude), municipality.CentreLatitude);
        if (!IsEast(municipality.CentreLongitude)) yield return Outside(nameof(municipality.CentreLongitude), municipality.CentreLongitude);
        if (municipality.Latitude is { } latitude && !IsNorth(latitude)) yield return Outside(nameof(municipality.Latitude), latitude);
        if (municipality.Longitude is { } longitude && !IsEast(longitude)) yield return Outside(nameof(municipality.Longitude), longitude);
        var isMunicipality = municipality.Kind == MunicipalityKinds.Municipality;
        if ((municipality.Latitude is not null) != isMunicipality || (municipality.Longitude is not null) != isMunicipality)
        {
            yield return new Problem(row, nameof(municipality.Latitude), "a municipality has a point inside its border; an area without municipality has none");
        }

        Problem Outside(string field, double degrees) => new(row, field, FormattableString.Invariant($"{degrees} degrees is not in Norway"));
    }

    private static bool IsNorth(double latitude) => latitude is >= 57 and <= 81;

    private static bool IsEast(double longitude) => longitude is >= -10 and <= 34;
}
