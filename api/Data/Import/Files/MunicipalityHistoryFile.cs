using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>municipality_history.csv</c>: number and name in 2013, and what became of it in 2020 and 2024.</summary>
internal static class MunicipalityHistoryFile
{
    private static readonly ColumnSet Columns = new("municipality_history.csv");
    private static readonly Column<string> Number2013 = Columns.Text("number_2013");
    private static readonly Column<string> Name2013 = Columns.Text("name_2013");
    private static readonly Column<string> Number2020 = Columns.Text("number_2020");
    private static readonly Column<string> Name2020 = Columns.Text("name_2020");
    private static readonly Column<string> Number2024 = Columns.Text("number_2024");
    private static readonly Column<string> Name2024 = Columns.Text("name_2024");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");

    public static FactsFile<MunicipalityChangeRow> File { get; } = new(Columns, Read) { CheckRepeated = CheckNames };

    private static MunicipalityChangeRow Read(CsvRecord record) => new()
    {
        Number2013 = record.Get(Number2013),
        Name2013 = record.Get(Name2013),
        Number2020 = record.Get(Number2020),
        Number2024 = record.Get(Number2024),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
    };

    private static void CheckNames(CsvRecord record, DirectoryFacts facts)
    {
        Check(Number2020, Name2020);
        Check(Number2024, Name2024);

        void Check(Column<string> numberColumn, Column<string> nameColumn)
        {
            var (number, name) = (record.Get(numberColumn), record.Get(nameColumn));
            var municipality = facts.Municipalities.FirstOrDefault(municipality => municipality.Number == number);
            if (municipality is not null && municipality.Name != name)
            {
                record.Refuse(nameColumn, $"'{name}' is not the name of {number}, which is {municipality.Name}");
            }
        }
    }
}
