using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Text;

/// <summary>
/// The address of every page, from the root of the site: in the given language where the page exists in it. Constants and static members are pages
/// that are in bokmål alone: what professionals use, and what editors write.
/// </summary>
/// <param name="language">The language of the page that links.</param>
internal sealed class SitePaths(Language language)
{
    public const string About = "/om/";
    public const string Abbreviations = "/organisasjon/forkortelser/";
    public const string OrganisationLevels = "/organisasjon/niva/";
    public const string KeyFigures = "/nokkeltall/";
    public const string Coverage = "/dekning/";
    public const string Cooperation = "/samarbeid/";
    public const string NotFound = "/404.html";

    public string Front => language.Prefix + "/";
    public string AToZ => language.Prefix + "/a-aa/";
    public string Counties => language.Prefix + "/fylke/";
    public string Offices => language.Prefix + "/kontor/";
    public string LinkCentres => language.Prefix + "/link/";
    public string ContactPoints => language.Prefix + "/kontaktpunkt/";
    public string Organisations => language.Prefix + "/organisasjon/";
    public string Networks => language.Prefix + "/nettverk/";
    public string Agreements => language.Prefix + "/avtale/";
    public string Privacy => language.Prefix + "/personvern/";
    public string Digital => language.Prefix + "/digitalt/";
    public string Accessibility => language.Prefix + "/tilgjengelighet/";
    public string Offline => language.Prefix + "/uten-nett/";

    /// <summary>The list of organisations at one kind.</summary>
    public string OrganisationsOf(Code kind) => $"{Organisations}#{AnchorOf(kind)}";

    /// <summary>Where a kind is in the list of organisations.</summary>
    public static string AnchorOf(Code kind) => "type-" + kind.Value.Replace('_', '-');

    /// <summary>The page of a municipality in force.</summary>
    public string Municipality(string slug) => $"{language.Prefix}/kommune/{slug}/";

    /// <summary>The page of a county in force.</summary>
    public string County(string slug) => $"{language.Prefix}/fylke/{slug}/";

    /// <summary>The page of an office.</summary>
    public string Office(string slug) => $"{language.Prefix}/kontor/{slug}/";

    /// <summary>The page of a LINK centre.</summary>
    public string LinkCentre(string slug) => $"{language.Prefix}/link/{slug}/";

    /// <summary>The page of a contact point.</summary>
    public string ContactPoint(string slug) => $"{language.Prefix}/kontaktpunkt/{slug}/";

    /// <summary>The page of an organisation.</summary>
    public string Organisation(string slug) => $"{language.Prefix}/organisasjon/{slug}/";

    /// <summary>The page of a network.</summary>
    public string Network(string slug) => $"{language.Prefix}/nettverk/{slug}/";

    /// <summary>The page of an agreement.</summary>
    public string Agreement(string slug) => $"{language.Prefix}/avtale/{slug}/";

    /// <summary>The page about working together in a municipality in force.</summary>
    public static string CooperationIn(string slug) => $"/kommune/{slug}/samarbeid/";

    /// <summary>The page of a text; one that is a part of another lies under it.</summary>
    public static string Text(Page page) => page.Parent is { } parent ? $"/{parent.Slug}/{page.Slug}/" : $"/{page.Slug}/";

    /// <summary>The page of the entry that a contact belongs to.</summary>
    /// <exception cref="SiteBuildException">The site has no pages for entries of that kind.</exception>
    public string Of(ContactOwner owner) =>
        Of(owner.Kind, owner.Slug) ?? throw new SiteBuildException($"A contact belongs to a {owner.Kind}, for which the site has no pages.");

    /// <summary>The page of a party; null for an external one, of whom only the name is known.</summary>
    public string? Of(PartyRef party) => party.Slug is { } slug ? Of(party.Kind, slug) : null;

    private string? Of(string kind, string slug) => kind switch
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
