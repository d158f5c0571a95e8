using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>Offices, and where they help.</summary>
internal static class DistrictOfficeTables
{
    /// <summary>Offices, by key.</summary>
    public static RowTable<DistrictOfficeRow> DistrictOffices { get; } = new("DistrictOffices", DistrictOffice, nameof(DistrictOfficeRow.Key));

    /// <summary>Coverage of municipalities, by number and time.</summary>
    public static RowTable<CoverageRow> Coverages { get; } = new(
        "Coverages", Coverage, nameof(CoverageRow.MunicipalityNumber), nameof(CoverageRow.ValidFrom));

    /// <summary>Coverage of counties in earlier times, by number and time.</summary>
    public static RowTable<CountyCoverageRow> CountyCoverages { get; } = new(
        "CountyCoverages", CountyCoverage, nameof(CountyCoverageRow.CountyNumber), nameof(CountyCoverageRow.Epoch), nameof(CountyCoverageRow.OfficeKey));

    private static DistrictOfficeRow DistrictOffice(RowColumns row) => new DistrictOfficeRow
    {
        Key = row.Text(nameof(DistrictOfficeRow.Key)),
        Slug = row.Text(nameof(DistrictOfficeRow.Slug)),
        Name = row.Text(nameof(DistrictOfficeRow.Name)),
        AsOfBasis = row.Shared(nameof(DistrictOfficeRow.AsOfBasis)),
        Sources = row.List(nameof(DistrictOfficeRow.Sources)),
        AsOfYear = row.Number(nameof(DistrictOfficeRow.AsOfYear)),
        Kind = row.Shared(nameof(DistrictOfficeRow.Kind)),
        Town = row.Text(nameof(DistrictOfficeRow.Town)),
        MunicipalityNumber = row.Shared(nameof(DistrictOfficeRow.MunicipalityNumber)),
        Address = row.TextOrNull(nameof(DistrictOfficeRow.Address)),
        PostalCode = row.TextOrNull(nameof(DistrictOfficeRow.PostalCode)),
        Email = row.TextOrNull(nameof(DistrictOfficeRow.Email)),
        Phone = row.TextOrNull(nameof(DistrictOfficeRow.Phone)),
        PhoneSource = row.SharedOrNull(nameof(DistrictOfficeRow.PhoneSource)),
        Established = row.DateOrNull(nameof(DistrictOfficeRow.Established)),
    }.AndOptional(row);

    private static CoverageRow Coverage(RowColumns row) => new()
    {
        MunicipalityNumber = row.Shared(nameof(CoverageRow.MunicipalityNumber)),
        OfficeKey = row.SharedOrNull(nameof(CoverageRow.OfficeKey)),
        ValidFrom = row.Day(nameof(CoverageRow.ValidFrom)),
        ValidTo = row.DayOrNull(nameof(CoverageRow.ValidTo)),
        Basis = row.Shared(nameof(CoverageRow.Basis)),
        Sources = row.List(nameof(CoverageRow.Sources)),
        AsOfYear = row.Number(nameof(CoverageRow.AsOfYear)),
    };

    private static CountyCoverageRow CountyCoverage(RowColumns row) => new()
    {
        OfficeKey = row.Shared(nameof(CountyCoverageRow.OfficeKey)),
        CountyNumber = row.Shared(nameof(CountyCoverageRow.CountyNumber)),
        Epoch = row.Number(nameof(CountyCoverageRow.Epoch)),
        Basis = row.Shared(nameof(CountyCoverageRow.Basis)),
        Note = row.SharedOrNull(nameof(CountyCoverageRow.Note)),
        Sources = row.List(nameof(CountyCoverageRow.Sources)),
        AsOfYear = row.Number(nameof(CountyCoverageRow.AsOfYear)),
    };
}
