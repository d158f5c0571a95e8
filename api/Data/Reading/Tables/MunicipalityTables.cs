using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>Municipalities, what became of them, and their postal codes.</summary>
internal static class MunicipalityTables
{
    /// <summary>Municipalities of today and of earlier times, by number.</summary>
    public static RowTable<MunicipalityRow> Municipalities { get; } = new("Municipalities", Municipality, nameof(MunicipalityRow.Number));

    /// <summary>Their successors.</summary>
    public static PartTable<MunicipalityRow, MunicipalitySuccessionRow> Successors { get; } = new(
        "MunicipalitySuccessions", nameof(MunicipalitySuccessionRow.MunicipalityNumber),
        row => row.Number, row => row.Successors, Successor,
        nameof(MunicipalitySuccessionRow.SuccessorNumber));

    /// <summary>What became of the municipalities of 2013, by their numbers then.</summary>
    public static RowTable<MunicipalityChangeRow> Changes { get; } = new(
        "MunicipalityChanges", Change, nameof(MunicipalityChangeRow.Number2013), nameof(MunicipalityChangeRow.Number2020), nameof(MunicipalityChangeRow.Number2024));

    /// <summary>Postal codes, in their order.</summary>
    public static RowTable<PostalCodeRow> PostalCodes { get; } = new("PostalCodes", PostalCode, nameof(PostalCodeRow.Code));

    private static MunicipalityRow Municipality(RowColumns row) => new()
    {
        Number = row.Text(nameof(MunicipalityRow.Number)),
        Name = row.Text(nameof(MunicipalityRow.Name)),
        DisambiguatedName = row.Text(nameof(MunicipalityRow.DisambiguatedName)),
        Kind = row.Shared(nameof(MunicipalityRow.Kind)),
        SamiName = row.TextOrNull(nameof(MunicipalityRow.SamiName)),
        SamiLanguage = row.SharedOrNull(nameof(MunicipalityRow.SamiLanguage)),
        KvenName = row.TextOrNull(nameof(MunicipalityRow.KvenName)),
        CountyNumber = row.SharedOrNull(nameof(MunicipalityRow.CountyNumber)),
        ValidFrom = row.DayOrNull(nameof(MunicipalityRow.ValidFrom)),
        ValidTo = row.DayOrNull(nameof(MunicipalityRow.ValidTo)),
        Latitude = row.RealOrNull(nameof(MunicipalityRow.Latitude)),
        Longitude = row.RealOrNull(nameof(MunicipalityRow.Longitude)),
        CentrePlace = row.Text(nameof(MunicipalityRow.CentrePlace)),
        CentreLatitude = row.Real(nameof(MunicipalityRow.CentreLatitude)),
        CentreLongitude = row.Real(nameof(MunicipalityRow.CentreLongitude)),
        Sources = row.List(nameof(MunicipalityRow.Sources)),
        AsOfYear = row.Number(nameof(MunicipalityRow.AsOfYear)),
    };

    private static MunicipalitySuccessionRow Successor(string owner, RowColumns part) => new()
    {
        MunicipalityNumber = owner,
        SuccessorNumber = part.Shared(nameof(MunicipalitySuccessionRow.SuccessorNumber)),
    };

    private static MunicipalityChangeRow Change(RowColumns row) => new()
    {
        Number2013 = row.Text(nameof(MunicipalityChangeRow.Number2013)),
        Name2013 = row.Text(nameof(MunicipalityChangeRow.Name2013)),
        Number2020 = row.Shared(nameof(MunicipalityChangeRow.Number2020)),
        Number2024 = row.Shared(nameof(MunicipalityChangeRow.Number2024)),
        Sources = row.List(nameof(MunicipalityChangeRow.Sources)),
        AsOfYear = row.Number(nameof(MunicipalityChangeRow.AsOfYear)),
    };

    private static PostalCodeRow PostalCode(RowColumns row) => new()
    {
        Code = row.Text(nameof(PostalCodeRow.Code)),
        Place = row.Text(nameof(PostalCodeRow.Place)),
        MunicipalityNumber = row.Shared(nameof(PostalCodeRow.MunicipalityNumber)),
        Category = row.Shared(nameof(PostalCodeRow.Category)),
        Sources = row.List(nameof(PostalCodeRow.Sources)),
        AsOfYear = row.Number(nameof(PostalCodeRow.AsOfYear)),
    };
}
