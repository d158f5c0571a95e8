namespace Selvhjelp.Site.Facts;

/// <summary>An office that covered a county in an earlier time.</summary>
/// <param name="Office">The office.</param>
/// <param name="Epoch">The year that the source describes.</param>
public sealed record EarlierCoverage(EntryRef Office, int Epoch);
