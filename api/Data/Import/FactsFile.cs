namespace Selvhjelp.Api.Data.Import;

/// <summary>One kind of file: its columns, how a record becomes a row, and what is repeated in it for people.</summary>
/// <param name="Columns">All columns.</param>
/// <param name="Read">Makes a row of a record.</param>
internal sealed record FactsFile<TRow>(ColumnSet Columns, Func<CsvRecord, TRow> Read)
    where TRow : class
{
    /// <summary>
    /// Compares columns that only repeat, for people, what other rows say (a name beside its number), and refuses a record where they differ.
    /// </summary>
    public Action<CsvRecord, DirectoryFacts>? CheckRepeated { get; init; }
}
