using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>agreements.csv</c>: cooperation agreements.</summary>
internal static class AgreementFile
{
    private static readonly ColumnSet Columns = new("agreements.csv");
    private static readonly Column<string> Key = Columns.Text("agreement_id", nameof(EntryRow.Key));
    private static readonly Column<string> Title = Columns.Text("title", nameof(EntryRow.Name));
    private static readonly Column<string> Kind = Columns.Text("kind");
    private static readonly Column<IReadOnlyList<string>> Parties = Columns.List("party_ids", nameof(AgreementRow.Parties));
    private static readonly Column<string?> Purpose = Columns.OptionalText("purpose_nb");
    private static readonly Column<string?> TargetGroup = Columns.OptionalText("target_group_nb");
    private static readonly Column<string?> Place = Columns.OptionalText("place_nb");
    private static readonly Column<string?> MunicipalityNumber = Columns.OptionalText("municipality_number");
    private static readonly Column<PartialDate?> Since = Columns.OptionalPartialDate("since");
    private static readonly Column<string?> Status = Columns.OptionalText("status");
    private static readonly Column<string?> StatusNote = Columns.OptionalText("status_note_nb", mayBeMissing: true);
    private static readonly Column<string?> Website = Columns.OptionalText("website", mayBeMissing: true);
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string?> AsOfBasis = Columns.OptionalText("as_of_basis", mayBeMissing: true);
    private static readonly Column<DateOnly?> LastVerified = Columns.OptionalDate("last_verified", mayBeMissing: true);

    public static FactsFile<AgreementRow> File { get; } = new(Columns, Read);

    private static AgreementRow Read(CsvRecord record)
    {
        var key = record.Get(Key);
        return new AgreementRow
        {
            Key = key,
            Slug = "",
            Name = record.Get(Title),
            Kind = record.Get(Kind),
            Parties =
            [
                .. record.Get(Parties).Select(Party.Of).Select((party, position) =>
                    new AgreementPartyRow { AgreementKey = key, Position = position, PartyKey = party.Key, PartyName = party.Name }),
            ],
            Purpose = record.Get(Purpose),
            TargetGroup = record.Get(TargetGroup),
            Place = record.Get(Place),
            MunicipalityNumber = record.Get(MunicipalityNumber),
            Since = record.Get(Since),
            Status = record.Get(Status),
            StatusNote = record.Get(StatusNote),
            Website = record.Get(Website),
            Note = record.Get(Note),
            Sources = record.Get(Sources),
            AsOfYear = record.Get(AsOfYear),
            AsOfBasis = record.Get(AsOfBasis) ?? "stated",
            LastVerified = record.Get(LastVerified),
        };
    }
}
