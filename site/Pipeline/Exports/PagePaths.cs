using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>The pages that the files lead to: those in bokmål, the language of the facts.</summary>
internal static class PagePaths
{
    private static readonly SitePaths Bokmaal = new(Language.Bokmaal);

    /// <summary>The page of an entry.</summary>
    public static string Of(IDirectoryEntry entry) => entry switch
    {
        DistrictOffice => Bokmaal.Office(entry.Slug),
        LinkCentre => Bokmaal.LinkCentre(entry.Slug),
        ContactPoint => Bokmaal.ContactPoint(entry.Slug),
        PartnerOrganisation => Organisation(entry.Slug),
        Network => Bokmaal.Network(entry.Slug),
        Agreement => Bokmaal.Agreement(entry.Slug),
        _ => throw new ArgumentException($"The site has no pages for entries of the kind {entry.GetType().Name}.", nameof(entry)),
    };

    /// <summary>The page of an organisation.</summary>
    public static string Organisation(string slug) => Bokmaal.Organisation(slug);

    /// <summary>The page of a municipality; null for one that is not in force.</summary>
    public static string? Of(Municipality place) => place is { InForce: true, Slug: { } slug } ? Municipality(slug) : null;

    /// <summary>The page of a municipality in force.</summary>
    public static string Municipality(string slug) => Bokmaal.Municipality(slug);

    /// <summary>The page of a county; null for one that is not in force.</summary>
    public static string? Of(County county) => county is { InForce: true, Slug: { } slug } ? Bokmaal.County(slug) : null;

    /// <summary>The page of a text.</summary>
    public static string Of(Page text) => SitePaths.Text(text);

    /// <summary>The kinds that the feed tells of, those that visitors turn to first.</summary>
    public static IReadOnlyList<Feed.FeedKind> FeedKinds { get; } =
    [
        new("contactPoints", "Kontaktpunkt", Bokmaal.ContactPoints, Bokmaal.ContactPoint),
        new("linkCentres", "LINK-senter", Bokmaal.LinkCentres, Bokmaal.LinkCentre),
        new("districtOffices", "Kontor", Bokmaal.Offices, Bokmaal.Office),
        new("organisations", "Organisasjon", Bokmaal.Organisations, Bokmaal.Organisation),
        new("networks", "Nettverk", Bokmaal.Networks, Bokmaal.Network),
        new("agreements", "Avtale", Bokmaal.Agreements, Bokmaal.Agreement),
    ];
}
