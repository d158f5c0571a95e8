using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>Networks: where they work, who is in them and who ran them before.</summary>
internal static class NetworkTables
{
    /// <summary>Networks, by key.</summary>
    public static RowTable<NetworkRow> Networks { get; } = new("Networks", Network, nameof(NetworkRow.Key));

    /// <summary>Counties in which they work.</summary>
    public static PartTable<NetworkRow, NetworkCountyRow> Counties { get; } = new(
        "NetworkCounties", nameof(NetworkCountyRow.NetworkKey), row => row.Key, row => row.Counties, County, nameof(NetworkCountyRow.CountyNumber));

    /// <summary>Municipalities in which they work.</summary>
    public static PartTable<NetworkRow, NetworkMunicipalityRow> Municipalities { get; } = new(
        "NetworkMunicipalities", nameof(NetworkMunicipalityRow.NetworkKey),
        row => row.Key, row => row.Municipalities, Municipality,
        nameof(NetworkMunicipalityRow.MunicipalityNumber));

    /// <summary>Members, in the order in which they were taken in.</summary>
    public static PartTable<NetworkRow, NetworkMemberRow> Members { get; } = new(
        "NetworkMembers", nameof(NetworkMemberRow.NetworkKey), row => row.Key, row => row.Members, Member, nameof(NetworkMemberRow.Id));

    /// <summary>Earlier periods, in order.</summary>
    public static PartTable<NetworkRow, NetworkPeriodRow> EarlierPeriods { get; } = new(
        "NetworkPeriods", nameof(NetworkPeriodRow.NetworkKey), row => row.Key, row => row.EarlierPeriods, Period, nameof(NetworkPeriodRow.Position));

    private static NetworkRow Network(RowColumns row) => new NetworkRow
    {
        Key = row.Text(nameof(NetworkRow.Key)),
        Slug = row.Text(nameof(NetworkRow.Slug)),
        Name = row.Text(nameof(NetworkRow.Name)),
        AsOfBasis = row.Shared(nameof(NetworkRow.AsOfBasis)),
        Sources = row.List(nameof(NetworkRow.Sources)),
        AsOfYear = row.Number(nameof(NetworkRow.AsOfYear)),
        Ownership = row.SharedOrNull(nameof(NetworkRow.Ownership)),
        Kind = row.Shared(nameof(NetworkRow.Kind)),
        Description = row.TextOrNull(nameof(NetworkRow.Description)),
        Region = row.TextOrNull(nameof(NetworkRow.Region)),
        Since = row.DateOrNull(nameof(NetworkRow.Since)),
        RunningPartyKey = row.SharedOrNull(nameof(NetworkRow.RunningPartyKey)),
        RunningPartyName = row.TextOrNull(nameof(NetworkRow.RunningPartyName)),
        RunningPartyBasis = row.SharedOrNull(nameof(NetworkRow.RunningPartyBasis)),
    }.AndOptional(row);

    private static NetworkCountyRow County(string owner, RowColumns part) => new()
    {
        NetworkKey = owner,
        CountyNumber = part.Shared(nameof(NetworkCountyRow.CountyNumber)),
    };

    private static NetworkMunicipalityRow Municipality(string owner, RowColumns part) => new()
    {
        NetworkKey = owner,
        MunicipalityNumber = part.Shared(nameof(NetworkMunicipalityRow.MunicipalityNumber)),
    };

    private static NetworkMemberRow Member(string owner, RowColumns part) => new()
    {
        NetworkKey = owner,
        Id = part.Number(nameof(NetworkMemberRow.Id)),
        PartyKey = part.SharedOrNull(nameof(NetworkMemberRow.PartyKey)),
        PartyName = part.TextOrNull(nameof(NetworkMemberRow.PartyName)),
        Role = part.SharedOrNull(nameof(NetworkMemberRow.Role)),
        From = part.DateOrNull(nameof(NetworkMemberRow.From)),
        To = part.DateOrNull(nameof(NetworkMemberRow.To)),
    };

    private static NetworkPeriodRow Period(string owner, RowColumns part) => new()
    {
        NetworkKey = owner,
        Id = part.Number(nameof(NetworkPeriodRow.Id)),
        Position = part.Number(nameof(NetworkPeriodRow.Position)),
        Stage = part.SharedOrNull(nameof(NetworkPeriodRow.Stage)),
        PartyKey = part.SharedOrNull(nameof(NetworkPeriodRow.PartyKey)),
        PartyName = part.TextOrNull(nameof(NetworkPeriodRow.PartyName)),
        Basis = part.SharedOrNull(nameof(NetworkPeriodRow.Basis)),
        From = part.DateOrNull(nameof(NetworkPeriodRow.From)),
        To = part.DateOrNull(nameof(NetworkPeriodRow.To)),
        AsOfYear = part.Number(nameof(NetworkPeriodRow.AsOfYear)),
    };
}
