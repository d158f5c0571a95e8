using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>Where no source tells which office covers a municipality, the basis is unknown and no office is named; else one is.</summary>
internal static class CoverageBasis
{
    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not CoverageRow coverage) yield break;
        if (coverage is { Basis: "unknown", OfficeKey: not null })
        {
            yield return new Problem(row, nameof(coverage.Basis), $"is unknown, but the office {coverage.OfficeKey} is named");
        }
        else if (coverage is { Basis: not "unknown", OfficeKey: null })
        {
            yield return new Problem(row, nameof(coverage.OfficeKey), $"no office is named; then the basis is unknown, not {coverage.Basis}");
        }
    }
}
