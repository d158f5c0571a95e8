using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// At most one office covers a municipality at a date, and exactly one period (with an office, or with "unknown") covers each day from 2024-01-01
/// while the municipality is in force. An area without municipality has no coverage: the head office helps there.
/// </summary>
internal static class CoveragePeriods
{
    private static readonly DateOnly CompleteFrom = new(2024, 1, 1);

    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var periods = facts.Coverages.ToLookup(coverage => coverage.MunicipalityNumber);
        return facts.Municipalities.SelectMany(municipality =>
        {
            var own = periods[municipality.Number].OrderBy(period => period.ValidFrom).ToList();
            if (municipality.Kind == MunicipalityKinds.AreaWithoutMunicipality) return own.Select(NotForArea);
            return [.. own.Where(period => !IsInForce(municipality, period)).Select(NotInForce), .. Overlaps(own), .. Gaps(municipality, own)];
        });
    }

    private static IEnumerable<Problem> Overlaps(List<CoverageRow> periods) =>
        from pair in periods.Zip(periods.Skip(1))
        where pair.First.ValidTo is null || pair.First.ValidTo >= pair.Second.ValidFrom
        select new Problem(
            pair.Second,
            nameof(CoverageRow.ValidFrom),
            $"municipality {pair.Second.MunicipalityNumber} has two periods at {pair.Second.ValidFrom:yyyy-MM-dd}; one office covers it at a date");

    private static IEnumerable<Problem> Gaps(MunicipalityRow municipality, List<CoverageRow> periods)
    {
        var day = municipality.ValidFrom > CompleteFrom ? municipality.ValidFrom.Value : CompleteFrom;
        var last = municipality.ValidTo ?? DateOnly.MaxValue;
        foreach (var period in periods.Where(period => (period.ValidTo ?? DateOnly.MaxValue) >= day))
        {
            if (period.ValidFrom > day) break;
            if (period.ValidTo is not { } end) yield break;
            day = end.AddDays(1);
        }

        if (day <= last) yield return new Problem(municipality, nameof(municipality.Number), $"no coverage is given for {municipality.Number} {municipality.Name} at {day:yyyy-MM-dd}");
    }

    private static bool IsInForce(MunicipalityRow municipality, CoverageRow period) =>
        (municipality.ValidFrom is null || period.ValidFrom >= municipality.ValidFrom)
        && (municipality.ValidTo is null || period.ValidTo <= municipality.ValidTo);

    private static Problem NotForArea(CoverageRow period) =>
        new(period, nameof(period.MunicipalityNumber), $"{period.MunicipalityNumber} is an area without municipality, and has no coverage");

    private static Problem NotInForce(CoverageRow period) =>
        new(period, nameof(period.ValidFrom), $"municipality {period.MunicipalityNumber} is not in force in the whole period");
}
