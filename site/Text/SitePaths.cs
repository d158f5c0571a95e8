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

    /// <summary>The page of the entry that a contact belongs to.</summary>
    /// <exception cref="SiteBuildException">The site has no pages for entries of that kind.</exception>
    public static string Of(ContactOwner owner) => owner.Kind switch
    {
        nameof(DistrictOffice) => Office(owner.Slug),
        nameof(Facts.LinkCentre) => LinkCentre(owner.Slug),
        nameof(Facts.ContactPoint) => ContactPoint(owner.Slug),
        nameof(PartnerOrganisation) => Organisation(owner.Slug),
        _ => throw new SiteBuildException($"A contact belongs to a {owner.Kind}, for which the site has no pages."),
    };
}
