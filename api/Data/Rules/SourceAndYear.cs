using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>Every row of facts names at least one document and the year for which it says so, between 1900 and this year.</summary>
internal static class SourceAndYear
{
    public static IEnumerable<Problem> Check(object row, DateOnly today)
    {
        if (row is not SourcedRow sourced) yield break;
        if (sourced.Sources.Count == 0 || sourced.Sources.Any(string.IsNullOrWhiteSpace))
        {
            yield return new Problem(row, nameof(sourced.Sources), "every row must name at least one document");
        }

        if (sourced.AsOfYear < 1900 || sourced.AsOfYear > today.Year)
        {
            yield return new Problem(row, nameof(sourced.AsOfYear), $"{sourced.AsOfYear} is not a year from 1900 to {today.Year}");
        }

        if (row is EntryRow { LastVerified: { } verified } && verified > today)
        {
            yield return new Problem(row, nameof(EntryRow.LastVerified), $"{verified:yyyy-MM-dd} is in the future");
        }
    }
}
