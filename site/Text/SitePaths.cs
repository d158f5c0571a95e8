using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Text;

/// <summary>The address of every page, from the root of the site.</summary>
internal static class SitePaths
{
    public const string Front = "/";
    public const string AToZ = "/a-aa/";
    public const string Counties = "/fylke/";
    public const string Offices = "/kontor/";
    public const string LinkCentres = "/link/";
    public const string ContactPoints = "/kontaktpunkt/";
    public const string Organisations = "/organisasjon/";
    public const string About = "/om/";
    public const string Privacy = "/personvern/";
    public const string Abbreviations = "/organisasjon/forkortelser/";
    public const string OrganisationLevels = "/organisasjon/niva/";
    public const string Networks = "/nettverk/";
    public const string Agreements = "/avtale/";
    public const string KeyFigures = "/nokkeltall/";
    public const string Coverage = "/dekning/";
    public const string Cooperation = "/samarbeid/";
    public const string Digital = "/digitalt/";
    public const string NotFound = "/404.html";

    /// <summary>The page of a municipality in force.</summary>
    public static string Municipality(string slug) => $"/kommune/{slug}/";

    /// <summary>The page of a county in force.</summary>
    public static string County(string slug) => $"/fylke/{slug}/";

    /// <summary>The page of an office.</summary>
    public static string Office(string slug) => $"/kontor/{slug}/";

    /// <summary>The page of a LINK centre.</summary>
    public static string LinkCentre(string slug) => $"/link/{slug}/";

    /// <summary>The page of a contact point.</summary>
    public static string ContactPoint(string slug) => $"/kontaktpunkt/{slug}/";

    /// <summary>The page of an organisation.</summary>
    public static string Organisation(string slug) => $"/organisasjon/{slug}/";

    /// <summary>The page of a network.</summary>
    public static string Network(string slug) => $"/nettverk/{slug}/";

    /// <summary>The page of an agreement.</summary>
    public static string Agreement(string slug) => $"/avtale/{slug}/";

    /// <summary>The page about working together in a municipality in force.</summary>
    public static string CooperationIn(string slug) => $"/kommune/{slug}/samarbeid/";

    /// <summary>The page of a text; one that is a part of another lies under it.</summary>
    public static string Text(Page page) => page.Parent is { } parent ? $"/{parent.Slug}/{page.Slug}/" : $"/{page.Slug}/";

    /// <summary>The page of the entry that a contact belongs to.</summary>
    /// <exception cref="SiteBuildException">The site has no pages for entries of that kind.</exception>
    public static string Of(ContactOwner owner) =>
        Of(owner.Kind, owner.Slug) ?? throw new SiteBuildException($"A contact belongs to a {owner.Kind}, for which the site has no pages.");

    /// <summary>The page of a party; null for an external one, of whom only the name is known.</summary>
    public static string? Of(PartyRef party) => party.Slug is { } slug ? Of(party.Kind, slug) : null;

    private static string? Of(string kind, string slug) => kind switch
    {
        nameof(DistrictOffice) => Office(slug),
        nameof(Facts.LinkCentre) => LinkCentre(slug),
        nameof(Facts.ContactPoint) => ContactPoint(slug),
        nameof(PartnerOrganisation) => Organisation(slug),
        nameof(Facts.Network) => Network(slug),
        nameof(Facts.Agreement) => Agreement(slug),
        _ => null,
    };
}
