using System.Collections.Frozen;

namespace Selvhjelp.Site.Facts;

/// <summary>Everything that the site says, from one revision of the data. Lists are in the API's order, by name in Norwegian order.</summary>
public sealed record DirectoryFacts
{
    /// <summary>Puts the facts of one revision together.</summary>
    /// <param name="revision">The revision that all of it comes from.</param>
    /// <param name="headOfficeSlug">Slug of the head office.</param>
    /// <param name="lists">The facts by kind.</param>
    /// <exception cref="ArgumentException">The head office is not among the offices, or two entries of a kind have one slug.</exception>
    public DirectoryFacts(Revision revision, string headOfficeSlug, FactLists lists)
    {
        Revision = revision;
        Lists = lists;
        Municipalities = [.. lists.Municipalities.Where(m => m.InForce && m.Slug is not null)];
        Counties = [.. lists.Counties.Where(c => c.InForce && c.Slug is not null)];
        municipalityByNumber = Municipalities.ToFrozenDictionary(m => m.Number);
        registeredByNumber = lists.Municipalities.ToFrozenDictionary(m => m.Number);
        postalCodesByNumber = lists.PostalCodes.ToLookup(p => p.Municipality.Number);
        officeBySlug = lists.DistrictOffices.ToFrozenDictionary(o => o.Slug);
        linkCentreBySlug = lists.LinkCentres.ToFrozenDictionary(l => l.Slug);
        contactPointBySlug = lists.ContactPoints.ToFrozenDictionary(c => c.Slug);
        networkBySlug = lists.Networks.ToFrozenDictionary(n => n.Slug);
        agreementBySlug = lists.Agreements.ToFrozenDictionary(a => a.Slug);
        pageBySlug = lists.Pages.ToFrozenDictionary(p => p.Slug);
        organisationBySlug = lists.Organisations.ToFrozenDictionary(o => o.Slug);
        HeadOffice = officeBySlug.GetValueOrDefault(headOfficeSlug)
            ?? throw new ArgumentException($"The head office '{headOfficeSlug}' is not among the offices.", nameof(headOfficeSlug));
        DigitalOffers = [.. lists.ContactPoints.Where(c => c.Municipality is null && c.MunicipalitiesServed.Count == 0 && c.IsOpen())];
    }

    private readonly FrozenDictionary<string, Municipality> municipalityByNumber;
    private readonly FrozenDictionary<string, Municipality> registeredByNumber;
    private readonly ILookup<string, PostalCode> postalCodesByNumber;
    private readonly FrozenDictionary<string, DistrictOffice> officeBySlug;
    private readonly FrozenDictionary<string, LinkCentre> linkCentreBySlug;
    private readonly FrozenDictionary<string, ContactPoint> contactPointBySlug;
    private readonly FrozenDictionary<string, PartnerOrganisation> organisationBySlug;
    private readonly FrozenDictionary<string, Network> networkBySlug;
    private readonly FrozenDictionary<string, Agreement> agreementBySlug;
    private readonly FrozenDictionary<string, Page> pageBySlug;

    /// <summary>The lists as the API answers them, with what is no longer in force.</summary>
    internal FactLists Lists { get; }

    /// <summary>The revision that all of it comes from.</summary>
    public Revision Revision { get; }

    /// <summary>The one who helps when nobody else can.</summary>
    public DistrictOffice HeadOffice { get; }

    /// <summary>Help lines, most urgent first.</summary>
    public IReadOnlyList<AcuteHelpLine> AcuteHelpLines => Lists.AcuteHelpLines;

    /// <summary>Counties in force.</summary>
    public IReadOnlyList<County> Counties { get; }

    /// <summary>Municipalities in force, and the areas without municipality.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>Postal codes, in order.</summary>
    public IReadOnlyList<PostalCode> PostalCodes => Lists.PostalCodes;

    /// <summary>The head office and the district offices.</summary>
    public IReadOnlyList<DistrictOffice> DistrictOffices => Lists.DistrictOffices;

    /// <summary>LINK centres in every stage.</summary>
    public IReadOnlyList<LinkCentre> LinkCentres => Lists.LinkCentres;

    /// <summary>Contact points in every state.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints => Lists.ContactPoints;

    /// <summary>Contact points that are bound to no place, by internet or phone, and receive people.</summary>
    public IReadOnlyList<ContactPoint> DigitalOffers { get; }

    /// <summary>Organisations in every role.</summary>
    public IReadOnlyList<PartnerOrganisation> Organisations => Lists.Organisations;

    /// <summary>Networks in every stage.</summary>
    public IReadOnlyList<Network> Networks => Lists.Networks;

    /// <summary>Agreements in every state.</summary>
    public IReadOnlyList<Agreement> Agreements => Lists.Agreements;

    /// <summary>Yearly figures, newest year first, then in the order of the source.</summary>
    public IReadOnlyList<KeyFigure> KeyFigures => Lists.KeyFigures;

    /// <summary>The texts that editors own, in the order in which they are offered.</summary>
    public IReadOnlyList<Page> Pages => Lists.Pages;

    /// <summary>In how many municipalities there is a contact point.</summary>
    public CoverageOverview Coverage => Lists.Coverage;

    /// <summary>The municipality in force with this number; null when it is not in force.</summary>
    public Municipality? MunicipalityWith(string number) => municipalityByNumber.GetValueOrDefault(number);

    /// <summary>The municipality with this number, in force or not; null when the register has none.</summary>
    public Municipality? RegisteredAs(string number) => registeredByNumber.GetValueOrDefault(number);

    /// <summary>The postal codes that lie in a municipality, in order.</summary>
    public IReadOnlyList<PostalCode> PostalCodesIn(Municipality municipality) => [.. postalCodesByNumber[municipality.Number]];

    /// <summary>The office that a reference points to.</summary>
    public DistrictOffice Office(EntryRef entry) => Listed(officeBySlug, entry);

    /// <summary>The LINK centre that a reference points to.</summary>
    public LinkCentre LinkCentre(EntryRef entry) => Listed(linkCentreBySlug, entry);

    /// <summary>The contact point that a reference points to.</summary>
    public ContactPoint ContactPoint(EntryRef entry) => Listed(contactPointBySlug, entry);

    /// <summary>The organisation that a reference points to.</summary>
    public PartnerOrganisation Organisation(EntryRef entry) => Listed(organisationBySlug, entry);

    /// <summary>The network that a reference points to.</summary>
    public Network Network(EntryRef entry) => Listed(networkBySlug, entry);

    /// <summary>The agreement that a reference points to.</summary>
    public Agreement Agreement(EntryRef entry) => Listed(agreementBySlug, entry);

    /// <summary>The text with this slug; null when editors have none.</summary>
    public Page? PageWith(string slug) => pageBySlug.GetValueOrDefault(slug);

    private static T Listed<T>(FrozenDictionary<string, T> bySlug, EntryRef entry) => bySlug.TryGetValue(entry.Slug, out var found)
        ? found
        : throw new SiteBuildException($"The API names the {typeof(T).Name} '{entry.Slug}' but does not list it.");
}
