using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>counties.csv</c>: counties with validity, successors and names.</summary>
internal static class CountyFile
{
    private static readonly ColumnSet Columns = new("counties.csv");
    private static readonly Column<string> Number = Columns.Text("county_number", nameof(CountyRow.Number));
    private static readonly Column<string> Name = Columns.Text("name");
    private static readonly Column<string?> SamiName = Columns.OptionalText("name_sami", nameof(CountyRow.SamiName));
    private static readonly Column<string?> SamiLanguage = Columns.OptionalText("sami_language");
    private static readonly Column<string?> KvenName = Columns.OptionalText("name_kven", nameof(CountyRow.KvenName));
    private static readonly Column<DateOnly?> ValidFrom = Columns.OptionalDate("valid_from");
    private static readonly Column<DateOnly?> ValidTo = Columns.OptionalDate("valid_to");
    private static readonly Column<IReadOnlyList<string>> Successors = Columns.List("successors");
    private static readonly Column<IReadOnlyList<string>> Predecessors = Columns.List("predecessors");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");

    public static FactsFile<CountyRow> File { get; } = new(Columns, Read) { CheckRepeated = CheckPredecessors };

    private static CountyRow Read(CsvRecord record)
    {
        var number = record.Get(Number);
        return new CountyRow
        {
            Number = number,
            Name = record.Get(Name),
            SamiName = record.Get(SamiName),
            SamiLanguage = record.Get(SamiLanguage),
            KvenName = record.Get(KvenName),
            ValidFrom = record.Get(ValidFrom),
            ValidTo = record.Get(ValidTo),
            Successors =
            [
                .. record.Get(Successors).Select(successor => new CountySuccessionRow { CountyNumber = number, SuccessorNumber = successor }),
            ],
            Sources = record.Get(Sources),
            AsOfYear = record.Get(AsOfYear),
        };
    }

    // The source leaves out predecessors that gave only a small part, so the list may be shorter than what the successors say.
    private static void CheckPredecessors(CsvRecord record, DirectoryFacts facts)
    {
        var number = record.Get(Number);
        foreach (var predecessor in record.Get(Predecessors))
        {
            var county = facts.Counties.FirstOrDefault(county => county.Number == predecessor);
            if (county is null) record.Refuse(Predecessors, $"there is no county {predecessor}");
            else if (county.Successors.All(successor => successor.SuccessorNumber != number))
            {
                record.Refuse(Predecessors, $"county {predecessor} does not name {number} among its successors");
            }
        }
    }
}
