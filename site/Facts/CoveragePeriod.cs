namespace Selvhjelp.Site.Facts;

/// <summary>Which office covered a municipality in a period, and how we know.</summary>
/// <param name="Office">The office; null where no source tells.</param>
/// <param name="ValidFrom">First day of the period.</param>
/// <param name="ValidTo">Last day of the period; null while it lasts.</param>
/// <param name="Basis">Whether the source states it, we derived it, or nobody tells.</param>
/// <param name="Sources">The documents that say so.</param>
/// <param name="AsOfYear">The year for which the documents say so.</param>
public sealed record CoveragePeriod(
    EntryRef? Office, DateOnly ValidFrom, DateOnly? ValidTo, Code Basis, IReadOnlyList<string> Sources, int AsOfYear);
