using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>The pages that the files lead to: those in bokmål, the language of the facts.</summary>
internal static class PagePaths
{
    /// <summary>The page of an entry.</summary>
    public static string Of(IDirectoryEntry entry) => entry switch
    {
        DistrictOffice => SitePaths.Office(entry.Slug),
        LinkCentre => SitePaths.LinkCentre(entry.Slug),
        ContactPoint => SitePaths.ContactPoint(entry.Slug),
        PartnerOrganisation => Organisation(entry.Slug),
        Network => SitePaths.Network(entry.Slug),
        Agreement => SitePaths.Agreement(entry.Slug),
        _ => throw new ArgumentException($"The site has no pages for entries of the kind {entry.GetType().Name}.", nameof(entry)),
    };

    /// <summary>The page of an organisation.</summary>
    public static string Organisation(string slug) => SitePaths.Organisation(slug);

    /// <summary>The page of a municipality; null for one that is not in force.</summary>
    public static string? Of(Municipality place) => place is { InForce: true, Slug: { } slug } ? Municipality(slug) : null;

    /// <summary>The page of a municipality in force.</summary>
    public static string Municipality(string slug) => SitePaths.Municipality(slug);

    /// <summary>The page of a county; null for one that is not in force.</summary>
    public static string? Of(County county) => county is { InForce: true, Slug: { } slug } ? SitePaths.County(slug) : null;

    /// <summary>The page of a text.</summary>
    public static string Of(Page text) => SitePaths.Text(text);

    /// <summary>The kinds that the feed tells of, those that visitors turn to first.</summary>
    public static IReadOnlyList<Feed.FeedKind> FeedKinds { get; } =
    [
        new("contactPoints", "Kontaktpunkt", SitePaths.ContactPoints, SitePaths.ContactPoint),
        new("linkCentres", "LINK-senter", SitePaths.LinkCentres, SitePaths.LinkCentre),
        new("districtOffices", "Kontor", SitePaths.Offices, SitePaths.Office),
        new("organisations", "Organisasjon", SitePaths.Organisations, SitePaths.Organisation),
        new("networks", "Nettverk", SitePaths.Networks, SitePaths.Network),
        new("agreements", "Avtale", SitePaths.Agreements, SitePaths.Agreement),
    ];
}
