using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>A key figure is not negative, counts are whole, a score lies on its scale, and the year is one that has been.</summary>
internal static class FigureValue
{
    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not KeyFigureRow figure) yield break;
        if (Fault(figure) is { } fault) yield return new Problem(row, nameof(figure.Value), FormattableString.Invariant($"{figure.Value} {fault}"));
        if (figure.Year < 1900 || figure.Year > figure.AsOfYear)
        {
            yield return new Problem(row, nameof(figure.Year), $"{figure.Year} is not a year from 1900 to that of the source, {figure.AsOfYear}");
        }
    }

    private static string? Fault(KeyFigureRow figure) => figure switch
    {
        { Value: < 0 or double.NaN or double.PositiveInfinity } => "is not a figure that can be",
        { Unit: "count" or "people" or "days" } when figure.Value != Math.Floor(figure.Value) => "is not a whole number",
        { Unit: "score_of_6", Value: > 6 } => "is more than 6",
        _ => null,
    };
}
