namespace Selvhjelp.Site.Facts;

/// <summary>Which office covers a municipality, and how we know.</summary>
/// <param name="Office">The office; null where no source tells.</param>
/// <param name="Statement">How sure we are, as a sentence in bokmål.</param>
/// <param name="Basis">Whether the source states it, we derived it, or nobody tells.</param>
/// <param name="Sources">The documents that say so.</param>
/// <param name="AsOfYear">The year for which the documents say so.</param>
public sealed record Coverage(EntryRef? Office, string Statement, Code Basis, IReadOnlyList<string> Sources, int AsOfYear);
