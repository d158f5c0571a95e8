using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>Counties and what became of them.</summary>
internal static class CountyTables
{
    /// <summary>Counties of today and of earlier times, by number.</summary>
    public static RowTable<CountyRow> Counties { get; } = new("Counties", County, nameof(CountyRow.Number));

    /// <summary>Their successors.</summary>
    public static PartTable<CountyRow, CountySuccessionRow> Successors { get; } = new(
        "CountySuccessions", nameof(CountySuccessionRow.CountyNumber),
        row => row.Number, row => row.Successors, Successor,
        nameof(CountySuccessionRow.SuccessorNumber));

    private static CountyRow County(RowColumns row) => new()
    {
        Number = row.Text(nameof(CountyRow.Number)),
        Name = row.Text(nameof(CountyRow.Name)),
        SamiName = row.TextOrNull(nameof(CountyRow.SamiName)),
        SamiLanguage = row.SharedOrNull(nameof(CountyRow.SamiLanguage)),
        KvenName = row.TextOrNull(nameof(CountyRow.KvenName)),
        ValidFrom = row.DayOrNull(nameof(CountyRow.ValidFrom)),
        ValidTo = row.DayOrNull(nameof(CountyRow.ValidTo)),
        Sources = row.List(nameof(CountyRow.Sources)),
        AsOfYear = row.Number(nameof(CountyRow.AsOfYear)),
    };

    private static CountySuccessionRow Successor(string owner, RowColumns part) => new()
    {
        CountyNumber = owner,
        SuccessorNumber = part.Shared(nameof(CountySuccessionRow.SuccessorNumber)),
    };
}
