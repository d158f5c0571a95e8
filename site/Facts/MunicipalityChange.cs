namespace Selvhjelp.Site.Facts;

/// <summary>A municipality of 2013 that a municipality now consists of, in whole or in part.</summary>
/// <param name="FormerNumber">Its number in 2013.</param>
/// <param name="FormerName">Its name in 2013.</param>
/// <param name="In2020">What it was in, or was, from 2020.</param>
/// <param name="Sources">The registers that say so.</param>
/// <param name="AsOfYear">The year for which the registers say so.</param>
public sealed record MunicipalityChange(string FormerNumber, string FormerName, PlaceRef In2020, IReadOnlyList<string> Sources, int AsOfYear);
