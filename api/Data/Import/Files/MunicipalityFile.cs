using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>municipalities.csv</c>: municipalities with validity, successors, names and places, and the areas without municipality.</summary>
internal static class MunicipalityFile
{
    private static readonly ColumnSet Columns = new("municipalities.csv");
    private static readonly Column<string> Number = Columns.Text("municipality_number", nameof(MunicipalityRow.Number));
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<string> DisambiguatedName = Columns.Text("name_disambiguated", nameof(MunicipalityRow.DisambiguatedName));
    private static readonly Column<string> Kind = Columns.Text("kind");
    private static readonly Column<string?> SamiName = Columns.OptionalText("name_sami", nameof(MunicipalityRow.SamiName));
    private static readonly Column<string?> SamiLanguage = Columns.OptionalText("sami_language");
    private static readonly Column<string?> KvenName = Columns.OptionalText("name_kven", nameof(MunicipalityRow.KvenName));
    private static readonly Column<string?> CountyNumber = Columns.OptionalText("county_number");
    private static readonly Column<DateOnly?> ValidFrom = Columns.OptionalDate("valid_from");
    private static readonly Column<DateOnly?> ValidTo = Columns.OptionalDate("valid_to");
    private static readonly Column<IReadOnlyList<string>> Successors = Columns.List("successors_2024", nameof(MunicipalityRow.Successors));
    private static readonly Column<double?> Latitude = Columns.OptionalDecimal("lat", nameof(MunicipalityRow.Latitude));
    private static readonly Column<double?> Longitude = Columns.OptionalDecimal("lon", nameof(MunicipalityRow.Longitude));
    private static readonly Column<string> CentrePlace = Columns.Text("centre_place");
    private static readonly Column<double> CentreLatitude = Columns.Decimal("centre_lat", nameof(MunicipalityRow.CentreLatitude));
    private static readonly Column<double> CentreLongitude = Columns.Decimal("centre_lon", nameof(MunicipalityRow.CentreLongitude));
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");

    public static FactsFile<MunicipalityRow> File { get; } = new(Columns, Read);

    private static MunicipalityRow Read(CsvRecord record)
    {
        var number = record.Get(Number);
        return new MunicipalityRow
        {
            Number = number,
            Name = record.Get(Name),
            DisambiguatedName = record.Get(DisambiguatedName),
            Kind = record.Get(Kind),
            SamiName = record.Get(SamiName),
            SamiLanguage = record.Get(SamiLanguage),
            KvenName = record.Get(KvenName),
            CountyNumber = record.Get(CountyNumber),
            ValidFrom = record.Get(ValidFrom),
            ValidTo = record.Get(ValidTo),
            Latitude = record.Get(Latitude),
            Longitude = record.Get(Longitude),
            CentrePlace = record.Get(CentrePlace),
            CentreLatitude = record.Get(CentreLatitude),
            CentreLongitude = record.Get(CentreLongitude),
            Successors =
            [
                .. record.Get(Successors).Select(to => new MunicipalitySuccessionRow { MunicipalityNumber = number, SuccessorNumber = to }),
            ],
            Sources = record.Get(Sources),
            AsOfYear = record.Get(AsOfYear),
        };
    }
}
