namespace Selvhjelp.Api.Data;

/// <summary>What an import did.</summary>
/// <param name="Revision">The revision after it; the same as before when nothing changed.</param>
/// <param name="Added">Rows that are new.</param>
/// <param name="Updated">Rows that differ from before.</param>
internal sealed record ImportOutcome(int Revision, int Added, int Updated);
