using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>networks.csv</c>: own, external, local and LINK networks.</summary>
internal static class NetworkFile
{
    private static readonly ColumnSet Columns = new("networks.csv");
    private static readonly Column<string> Key = Columns.Text("network_id", nameof(EntryRow.Key));
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<string?> Ownership = Columns.OptionalText("ownership");
    private static readonly Column<string> Kind = Columns.Text("kind");
    private static readonly Column<string?> Description = Columns.OptionalText("description_nb");
    private static readonly Column<string?> Region = Columns.OptionalText("region");
    private static readonly Column<IReadOnlyList<string>> Counties = Columns.List("county_numbers", nameof(NetworkRow.Counties));
    private static readonly Column<IReadOnlyList<string>> Municipalities = Columns.List("municipality_numbers", nameof(NetworkRow.Municipalities));
    private static readonly Column<string?> Stage = Columns.OptionalText("stage", nameof(EntryRow.Status));
    private static readonly Column<string?> StatusNote = Columns.OptionalText("status_note_nb", mayBeMissing: true);
    private static readonly Column<string?> RunningParty = Columns.OptionalText("running_party_id", nameof(NetworkRow.RunningPartyKey));
    private static readonly Column<string?> RunningPartyBasis = Columns.OptionalText("running_party_basis");
    private static readonly Column<IReadOnlyList<string>> Members = Columns.List("member_ids", nameof(NetworkRow.Members));
    private static readonly Column<PartialDate?> Since = Columns.OptionalPartialDate("since");
    private static readonly Column<string?> Website = Columns.OptionalText("website", mayBeMissing: true);
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string?> AsOfBasis = Columns.OptionalText("as_of_basis", mayBeMissing: true);
    private static readonly Column<DateOnly?> LastVerified = Columns.OptionalDate("last_verified", mayBeMissing: true);

    public static FactsFile<NetworkRow> File { get; } = new(Columns, Read);

    private static NetworkRow Read(CsvRecord record)
    {
        var key = record.Get(Key);
        var runningParty = Party.Of(record.Get(RunningParty));
        return new NetworkRow
        {
            Key = key,
            Slug = "",
            Name = record.Get(Name),
            Ownership = record.Get(Ownership),
            Kind = record.Get(Kind),
            Description = record.Get(Description),
            Region = record.Get(Region),
            Counties = [.. record.Get(Counties).Select(number => new NetworkCountyRow { NetworkKey = key, CountyNumber = number })],
            Municipalities =
            [
                .. record.Get(Municipalities).Select(number => new NetworkMunicipalityRow { NetworkKey = key, MunicipalityNumber = number }),
            ],
            Status = record.Get(Stage),
            StatusNote = record.Get(StatusNote),
            RunningPartyKey = runningParty.Key,
            RunningPartyName = runningParty.Name,
            RunningPartyBasis = record.Get(RunningPartyBasis),
            Members =
            [
                .. record.Get(Members).Select(Party.Of)
                    .Select(party => new NetworkMemberRow { NetworkKey = key, PartyKey = party.Key, PartyName = party.Name }),
            ],
            Since = record.Get(Since),
            Website = record.Get(Website),
            Note = record.Get(Note),
            Sources = record.Get(Sources),
            AsOfYear = record.Get(AsOfYear),
            AsOfBasis = record.Get(AsOfBasis) ?? "stated",
            LastVerified = record.Get(LastVerified),
        };
    }
}
