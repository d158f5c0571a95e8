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

    /// <summary>Whether several municipalities in force were made of one that is not, so that each has only a part of it.</summary>
    public static bool IsDivided(this DirectoryFacts facts, Municipality earlier) =>
        facts.Municipalities.Count(m => m.Predecessors.Any(p => p.Number == earlier.Number)) > 1;

    /// <summary>Whether a municipality of 2013 went to several in 2020. Where one of these was divided later, no register tells how.</summary>
    public static bool IsDivided(this DirectoryFacts facts, MunicipalityChange change) =>
        facts.Municipalities.SelectMany(m => m.Changes).Where(c => c.FormerNumber == change.FormerNumber).DistinctBy(c => c.In2020.Number).Skip(1).Any();
}
