using Selvhjelp.Api.Text;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Catalogue;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>What the search in the browser finds: every page that a visitor may look for, by all its names, in one language.</summary>
internal sealed class SearchEntries
{
    private readonly DirectoryFacts facts;
    private readonly Language language;
    private readonly SitePaths paths;
    private readonly Wording wording;
    private readonly SearchWords words;
    private readonly SearchTopics topics;

    private SearchEntries(DirectoryFacts facts, Language language) =>
        (this.facts, this.language, paths, wording, words, topics) = (facts, language, new(language), new(language), new(language), new(language));

    /// <summary>The catalogue for these facts, with addresses from the root of the site.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="language">The language of the pages that search in it.</param>
    /// <param name="folder">Address of the folder that the catalogue is served from, with a closing slash.</param>
    public static SearchCatalogue CatalogueOf(DirectoryFacts facts, Language language, string folder) => new SearchEntries(facts, language).Catalogue(folder);

    private SearchCatalogue Catalogue(string folder)
    {
        var codes =
            from code in facts.PostalCodes
            let place = facts.MunicipalityWith(code.Municipality.Number)
            where place is not null
            select new CataloguePostalCode(code.Code, code.Place, paths.Municipality(place.Slug!));
        var said = new CatalogueWords(words.OfCatalogue, CommonWords.Beginnings, CommonWords.Unimportant);
        return SearchCatalogue.Of(folder, [.. Entries, .. Texts, .. Own], codes, Of(facts.HeadOffice), said);
    }

    private IEnumerable<CatalogueEntry> Entries =>
    [
        .. facts.Municipalities.Select(Of),
        .. facts.Counties.Select(c => new CatalogueEntry(CatalogueKind.County, c.Name, paths.County(c.Slug!), words.County, [.. c.Names.Select(OtherName)])),
        .. facts.ContactPoints.Select(p => new CatalogueEntry(
            CatalogueKind.ContactPoint, p.Name, paths.ContactPoint(p.Slug), words.ContactPoint + Where(p.Municipality), [])),
        .. facts.LinkCentres.Select(l => new CatalogueEntry(CatalogueKind.LinkCentre, l.Name, paths.LinkCentre(l.Slug), LinkDetail(l), [])),
        .. facts.DistrictOffices.Select(o => new CatalogueEntry(
            CatalogueKind.Office, o.Name, paths.Office(o.Slug), Label(o.Kind) + Where(o.Municipality), [])),
        .. facts.Organisations.Select(Of),
        .. facts.Networks.Select(n => new CatalogueEntry(
            CatalogueKind.Network, n.Name, paths.Network(n.Slug), Wording.Details(Label(n.Kind), n.Region)!, [])),
        .. facts.Agreements.Select(a => new CatalogueEntry(
            CatalogueKind.Agreement, a.Name, paths.Agreement(a.Slug), Wording.Details(Label(a.Kind), a.Place)!, [])),
    ];

    // What editors write is in bokmål; the text about what is digital stands on a page of the program's own.
    private IEnumerable<CatalogueEntry> Texts =>
        from text in facts.Pages
        where SitePaths.Text(text) != new SitePaths(Language.Bokmaal).Digital
        let detail = text.Parent is null ? words.ReadMore : words.Contribution(text.Parent.Title)
        select new CatalogueEntry(CatalogueKind.Text, text.Title, SitePaths.Text(text), detail, TopicsOf(text.Slug));

    // Pages of the program's own that a visitor may look for by name.
    private CatalogueEntry[] Own =>
    [
        new(CatalogueKind.Text, words.KeyFigures, SitePaths.KeyFigures, words.KeyFiguresDetail, [new OtherName(words.Statistics, NameKind.Alias)]),
        new(CatalogueKind.Text, words.Coverage, SitePaths.Coverage, words.CoverageDetail, []),
        new(CatalogueKind.Text, words.Abbreviations, SitePaths.Abbreviations, words.AbbreviationsDetail, []),
        new(CatalogueKind.Text, words.Digital, paths.Digital, words.DigitalDetail, Named(topics.Digital)),
        new(CatalogueKind.Help, words.HelpNow, "#akutt", words.HelpNowDetail, Named(topics.Help)),
    ];

    private OtherName[] TopicsOf(string slug) => slug switch
    {
        "hva-er-en-selvhjelpsgruppe" => Named(topics.Group),
        "starte-en-gruppe" => Named(topics.Start),
        _ => [],
    };

    private static OtherName[] Named(IReadOnlyList<string> topics) => [.. topics.Select(topic => new OtherName(topic, NameKind.Topic))];

    private CatalogueOffice Of(DistrictOffice office)
    {
        List<ContactWay> ways = [];
        if (office.Contact.Phone is { } phone) ways.Add(new ContactWay(words.Ring(phone), OutwardLinks.Phone(phone)));
        if (office.Contact.Email is { } email) ways.Add(new ContactWay(words.Write(email), OutwardLinks.Email(email)));
        return new CatalogueOffice(office.Name, paths.Office(office.Slug), ways);
    }

    private CatalogueEntry Of(Municipality place) => new(
        CatalogueKind.Municipality,
        place.DisambiguatedName,
        paths.Municipality(place.Slug!),
        place.County is { } county ? words.Municipality + words.In(county.Name) : Label(place.Kind),
        [.. place.FormerNames.Select(f => new OtherName(f, NameKind.Former)), .. place.Names.Select(OtherName)],
        new GeoPoint(place.Centre.Latitude, place.Centre.Longitude));

    private CatalogueEntry Of(PartnerOrganisation organisation)
    {
        var names = organisation.Aliases.Select(a => new OtherName(a, NameKind.Alias));
        if (organisation.ShortName is { } shortName) names = names.Append(new OtherName(shortName, NameKind.Abbreviation));
        var detail = Label(organisation.Kind) + Where(organisation.Municipality);
        return new CatalogueEntry(
            CatalogueKind.Organisation, organisation.Name, paths.Organisation(organisation.Slug), detail, [.. names]);
    }

    private static OtherName OtherName(PlaceName name) => new(name.Name, name.Language == "fkv" ? NameKind.Kven : NameKind.Sami);

    private string Where(PlaceRef? place) => place is null ? "" : words.In(place.Name);

    private string Label(Code code) => Vocabulary.Say(language, code.Label);

    // A centre that is closed, or not open yet, says so in the list of hits.
    private string LinkDetail(LinkCentre centre) =>
        words.LinkCentre + Where(centre.Municipality)
        + (centre.IsOpen() || centre.Status is null ? "" : $", {Label(centre.Status.Code).ToLower(language.Culture)}{When(centre.Status)}");

    private string When(Status status) => status.AsOf is { } date ? $" ({wording.Date(date)})" : "";
}
