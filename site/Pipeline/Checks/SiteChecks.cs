namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>The checks that every build passes.</summary>
internal static class SiteChecks
{
    /// <summary>All checks, those first whose problems cause the problems of others.</summary>
    public static IReadOnlyList<ISiteCheck> All { get; } =
    [
        new PageTwiceCheck(),
        new EachPageCheck(),
        new DeadLinkCheck(),
        new LanguageCheck(),
        new WeightCheck(),
    ];
}
