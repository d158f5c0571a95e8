using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;

namespace Selvhjelp.Site.Pipeline.Exports.Csv;

/// <summary>A table for each kind of entry and place, for spreadsheets and statistics.</summary>
internal static class CsvPackage
{
    /// <summary>The tables for these facts.</summary>
    public static DataPackage Of(DirectoryFacts facts, Uri baseUrl) => new(
        OpenDataPaths.Csv,
        "selvhjelp-directory",
        DirectoryJson.Title,
        "Every public fact of the directory, a table for each kind. Several values in one field are separated by |. A value that a spreadsheet "
            + "would run as a formula has an apostrophe before it. Labels and texts are in Norwegian bokmål.",
        "1.0",
        [.. EntryTables.Of(facts, baseUrl), .. RelationTables.Of(facts), .. PlaceTables.Of(facts, baseUrl), .. OtherTables.Of(facts, baseUrl)]);
}
