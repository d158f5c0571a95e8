using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>LINK centres, who funds them and where they help.</summary>
internal static class LinkCentreTables
{
    /// <summary>LINK centres, by key.</summary>
    public static RowTable<LinkCentreRow> LinkCentres { get; } = new("LinkCentres", LinkCentre, nameof(LinkCentreRow.Key));

    /// <summary>Who funds them.</summary>
    public static PartTable<LinkCentreRow, LinkCentreFunderRow> Funders { get; } = new(
        "LinkCentreFunders", nameof(LinkCentreFunderRow.LinkCentreKey),
        row => row.Key, row => row.Funders, Funder,
        nameof(LinkCentreFunderRow.OrganisationKey));

    /// <summary>Municipalities that they cover.</summary>
    public static PartTable<LinkCentreRow, LinkCentreMunicipalityRow> CoveredMunicipalities { get; } = new(
        "LinkCentreMunicipalities", nameof(LinkCentreMunicipalityRow.LinkCentreKey),
        row => row.Key, row => row.CoveredMunicipalities, CoveredMunicipality,
        nameof(LinkCentreMunicipalityRow.MunicipalityNumber));

    private static LinkCentreRow LinkCentre(RowColumns row) => new LinkCentreRow
    {
        Key = row.Text(nameof(LinkCentreRow.Key)),
        Slug = row.Text(nameof(LinkCentreRow.Slug)),
        Name = row.Text(nameof(LinkCentreRow.Name)),
        AsOfBasis = row.Shared(nameof(LinkCentreRow.AsOfBasis)),
        Sources = row.List(nameof(LinkCentreRow.Sources)),
        AsOfYear = row.Number(nameof(LinkCentreRow.AsOfYear)),
        OperatorKey = row.SharedOrNull(nameof(LinkCentreRow.OperatorKey)),
        FundingNote = row.TextOrNull(nameof(LinkCentreRow.FundingNote)),
        Founded = row.DateOrNull(nameof(LinkCentreRow.Founded)),
        Opened = row.DateOrNull(nameof(LinkCentreRow.Opened)),
        Closed = row.DateOrNull(nameof(LinkCentreRow.Closed)),
        Town = row.TextOrNull(nameof(LinkCentreRow.Town)),
        MunicipalityNumber = row.SharedOrNull(nameof(LinkCentreRow.MunicipalityNumber)),
        CoverageBasis = row.SharedOrNull(nameof(LinkCentreRow.CoverageBasis)),
        Address = row.TextOrNull(nameof(LinkCentreRow.Address)),
        PostalCode = row.TextOrNull(nameof(LinkCentreRow.PostalCode)),
        Services = row.List(nameof(LinkCentreRow.Services)),
        DistrictOfficeKey = row.SharedOrNull(nameof(LinkCentreRow.DistrictOfficeKey)),
    }.AndOptional(row);

    private static LinkCentreFunderRow Funder(string owner, RowColumns part) => new()
    {
        LinkCentreKey = owner,
        OrganisationKey = part.Shared(nameof(LinkCentreFunderRow.OrganisationKey)),
    };

    private static LinkCentreMunicipalityRow CoveredMunicipality(string owner, RowColumns part) => new()
    {
        LinkCentreKey = owner,
        MunicipalityNumber = part.Shared(nameof(LinkCentreMunicipalityRow.MunicipalityNumber)),
    };
}
