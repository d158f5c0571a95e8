namespace Selvhjelp.Site.Facts;

/// <summary>What pages ask about municipalities of other times, which have no page of their own.</summary>
internal static class RegisterQuestions
{
    /// <summary>The municipalities, no longer in force, that one consists of in whole or in part; the latest first.</summary>
    public static IReadOnlyList<Municipality> EarlierNumbers(this DirectoryFacts facts, Municipality municipality)
    {
        var found = new List<Municipality>();
        var next = new Queue<Municipality>([municipality]);
        while (next.TryDequeue(out var place))
        {
            foreach (var earlier in place.Predecessors.Select(p => facts.RegisteredAs(p.Number)).OfType<Municipality>().Except([.. found, municipality]))
            {
                found.Add(earlier);
                next.Enqueue(earlier);
            }
        }

        return found;
    }

    /// <summary>The offices of a municipality and of those that it consists of, oldest first, each with the municipality of its time.</summary>
    public static IReadOnlyList<(Municipality Municipality, CoveragePeriod Period)> OfficesOverTime(this DirectoryFacts facts, Municipality municipality) =>
    [
        .. facts.EarlierNumbers(municipality).Append(municipality)
            .SelectMany(m => m.Coverages.Select(period => (m, period)))
            .OrderBy(one => one.period.ValidFrom),
    ];

    /// <summary>Whether a number of another time became several municipalities, so that each of them has only a part of it.</summary>
    public static bool IsDivided(this DirectoryFacts facts, string number) =>
        facts.Municipalities.Count(m => m.Predecessors.Any(p => p.Number == number) || m.Changes.Any(c => c.FormerNumber == number)) > 1;
}
