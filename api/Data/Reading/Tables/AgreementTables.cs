using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>Agreements and their parties.</summary>
internal static class AgreementTables
{
    /// <summary>Agreements, by key.</summary>
    public static RowTable<AgreementRow> Agreements { get; } = new("Agreements", Agreement, nameof(AgreementRow.Key));

    /// <summary>Their parties, in order.</summary>
    public static PartTable<AgreementRow, AgreementPartyRow> Parties { get; } = new(
        "AgreementParties", nameof(AgreementPartyRow.AgreementKey), row => row.Key, row => row.Parties, Party, nameof(AgreementPartyRow.Position));

    private static AgreementRow Agreement(RowColumns row) => new AgreementRow
    {
        Key = row.Text(nameof(AgreementRow.Key)),
        Slug = row.Text(nameof(AgreementRow.Slug)),
        Name = row.Text(nameof(AgreementRow.Name)),
        AsOfBasis = row.Shared(nameof(AgreementRow.AsOfBasis)),
        Sources = row.List(nameof(AgreementRow.Sources)),
        AsOfYear = row.Number(nameof(AgreementRow.AsOfYear)),
        Kind = row.Shared(nameof(AgreementRow.Kind)),
        Purpose = row.TextOrNull(nameof(AgreementRow.Purpose)),
        TargetGroup = row.TextOrNull(nameof(AgreementRow.TargetGroup)),
        Place = row.TextOrNull(nameof(AgreementRow.Place)),
        MunicipalityNumber = row.SharedOrNull(nameof(AgreementRow.MunicipalityNumber)),
        Since = row.DateOrNull(nameof(AgreementRow.Since)),
    }.AndOptional(row);

    private static AgreementPartyRow Party(string owner, RowColumns part) => new()
    {
        AgreementKey = owner,
        Id = part.Number(nameof(AgreementPartyRow.Id)),
        Position = part.Number(nameof(AgreementPartyRow.Position)),
        PartyKey = part.SharedOrNull(nameof(AgreementPartyRow.PartyKey)),
        PartyName = part.TextOrNull(nameof(AgreementPartyRow.PartyName)),
    };
}
