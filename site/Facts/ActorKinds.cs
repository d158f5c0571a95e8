namespace Selvhjelp.Site.Facts;

/// <summary>Of which kinds of organisation the places on a page are, in codes of the vocabulary <c>organisation_kind</c>.</summary>
internal static class ActorKinds
{
    /// <summary>A LINK centre.</summary>
    public const string LinkCentre = "link_centre";

    private const string MunicipalLearningService = "municipal_learning_and_mastery_service";
    private const string HospitalLearningCentre = "learning_and_mastery_centre";

    // A municipality hosts through a unit of its own, and the unit's name tells its kind.
    private static readonly (string Word, string Kind)[] ByName =
    [
        ("frivilligsentral", "volunteer_centre"),
        ("frivillighetssentral", "volunteer_centre"),
        ("frisklivssentral", "healthy_life_centre"),
        ("brukerstyrt senter", "user_run_centre"),
    ];

    /// <summary>The kinds of a contact point: those of its hosts, and the one that its name tells.</summary>
    public static IEnumerable<string> KindsOf(this DirectoryFacts facts, ContactPoint point)
    {
        var hosts = point.Hosts.Select(host => facts.Organisation(host).Kind.Value).ToList();
        var named = ByName.Where(known => Tells(point, known.Word)).Select(known => known.Kind);
        if (!Tells(point, "lærings- og mestring") && !Tells(point, "lærings- og meistring")) return hosts.Concat(named);
        // The word is the same in municipalities and hospitals: who hosts it decides.
        var municipal = hosts.Any(kind => kind.StartsWith("municipal", StringComparison.Ordinal));
        return hosts.Concat(named).Append(municipal ? MunicipalLearningService : HospitalLearningCentre);
    }

    private static bool Tells(ContactPoint point, string word) => point.Name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
