namespace Selvhjelp.Site.Facts;

/// <summary>A figure for a year.</summary>
/// <param name="Key">What is counted, the same every year, such as <c>contact_points</c>.</param>
/// <param name="Year">The year that it is for.</param>
/// <param name="Label">What is counted, in bokmål.</param>
/// <param name="Value">The value, in the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Precision">How exact the source is.</param>
/// <param name="Note">More about it, in bokmål.</param>
/// <param name="Sources">The documents that say so.</param>
/// <param name="AsOfYear">The year for which the documents say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
public sealed record KeyFigure(
    string Key,
    int Year,
    string Label,
    decimal Value,
    Code Unit,
    Code Precision,
    string? Note,
    IReadOnlyList<string> Sources,
    int AsOfYear,
    Code AsOfBasis);
