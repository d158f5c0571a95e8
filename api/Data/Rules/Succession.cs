using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// A county or municipality that has ended leads on to successors, which are in force the day after. One in force has none. So an old number always
/// leads to a living one.
/// </summary>
internal static class Succession
{
    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var counties = facts.Counties.ToDictionary(row => row.Number, row => (row.ValidFrom, row.ValidTo));
        var municipalities = facts.Municipalities.ToDictionary(row => row.Number, row => (row.ValidFrom, row.ValidTo));
        return
        [
            .. facts.Counties.SelectMany(row => Of(row, row.ValidTo, [.. row.Successors.Select(to => to.SuccessorNumber)], counties)),
            .. facts.Municipalities.SelectMany(row => Of(row, row.ValidTo, [.. row.Successors.Select(to => to.SuccessorNumber)], municipalities)),
        ];
    }

    private static IEnumerable<Problem> Of(
        object row,
        DateOnly? validTo,
        IReadOnlyList<string> successors,
        Dictionary<string, (DateOnly? From, DateOnly? To)> validity)
    {
        if (validTo is not { } end)
        {
            if (successors.Count > 0) yield return new Problem(row, nameof(MunicipalityRow.Successors), "has successors, but no last day");
            yield break;
        }

        if (successors.Count == 0) yield return new Problem(row, nameof(MunicipalityRow.Successors), $"ended {end:yyyy-MM-dd}, but has no successor");
        foreach (var successor in successors)
        {
            var next = end.AddDays(1);
            var (from, to) = validity[successor];
            if (from > next || to < next)
            {
                yield return new Problem(row, nameof(MunicipalityRow.Successors), $"the successor {successor} is not in force on {next:yyyy-MM-dd}");
            }
        }
    }
}
