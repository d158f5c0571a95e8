namespace Selvhjelp.Api.Data.Rows;

/// <summary>What every row of facts has: the documents that say so, and the year for which they say it.</summary>
internal abstract class SourcedRow
{
    /// <summary>The documents, at least one.</summary>
    public required IReadOnlyList<string> Sources { get; set; }

    /// <summary>The year for which the documents say so.</summary>
    public required int AsOfYear { get; set; }
}
