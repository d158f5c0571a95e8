namespace Selvhjelp.Api.Data.Rules;

/// <summary>Codes of <c>municipality_kind</c> that rules know.</summary>
internal static class MunicipalityKinds
{
    public const string Municipality = "municipality";
    public const string AreaWithoutMunicipality = "area_without_municipality";
}
