using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Catalogue;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>What the search in the browser finds: every page that a visitor may look for, by all its names.</summary>
internal static class SearchEntries
{
    private static readonly SitePaths Paths = new(Language.Bokmaal);
    private static readonly Wording Words = new(Language.Bokmaal);

    /// <summary>The catalogue for these facts, with addresses from the root of the site.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="folder">Address of the folder that the catalogue is served from, with a closing slash.</param>
    public static SearchCatalogue CatalogueOf(DirectoryFacts facts, string folder)
    {
        IEnumerable<CatalogueEntry> entries =
        [
            .. facts.Municipalities.Select(Of),
            .. facts.Counties.Select(c => new CatalogueEntry(
                CatalogueKind.County, c.Name, Paths.County(c.Slug!), "Fylke", [.. c.Names.Select(OtherName)])),
            .. facts.ContactPoints.Select(p => new CatalogueEntry(
                CatalogueKind.ContactPoint, p.Name, Paths.ContactPoint(p.Slug), "Kontaktpunkt" + Where(p.Municipality), [])),
            .. facts.LinkCentres.Select(l => new CatalogueEntry(
                CatalogueKind.LinkCentre, l.Name, Paths.LinkCentre(l.Slug), LinkDetail(l), [])),
            .. facts.DistrictOffices.Select(o => new CatalogueEntry(
                CatalogueKind.Office, o.Name, Paths.Office(o.Slug), o.Kind.Label + Where(o.Municipality), [])),
            .. facts.Organisations.Select(Of),
            .. facts.Networks.Select(n => new CatalogueEntry(
                CatalogueKind.Network, n.Name, Paths.Network(n.Slug), Wording.Details(n.Kind.Label, n.Region)!, [])),
            .. facts.Agreements.Select(a => new CatalogueEntry(
                CatalogueKind.Agreement, a.Name, Paths.Agreement(a.Slug), Wording.Details(a.Kind.Label, a.Place)!, [])),
            .. facts.Pages.Select(p => new CatalogueEntry(
                CatalogueKind.Text, p.Title, SitePaths.Text(p), p.Parent is null ? "Les mer" : $"{p.Parent.Title}: hva de kan bidra med", [])),
            .. Lists,
        ];
        var codes =
            from code in facts.PostalCodes
            let place = facts.MunicipalityWith(code.Municipality.Number)
            where place is not null
            select new CataloguePostalCode(code.Code, code.Place, Paths.Municipality(place.Slug!));
        return SearchCatalogue.Of(folder, entries, codes, Of(facts.HeadOffice));
    }

    // Pages of the program's own that a visitor may look for by name.
    private static readonly CatalogueEntry[] Lists =
    [
        new(CatalogueKind.Text, "Nøkkeltall", SitePaths.KeyFigures, "Tall om selvhjelp, år for år", [new OtherName("Statistikk", NameKind.Alias)]),
        new(CatalogueKind.Text, "Dekning", SitePaths.Coverage, "Kommuner med og uten kontaktpunkt", []),
        new(CatalogueKind.Text, "Forkortelser", SitePaths.Abbreviations, "Hva forkortelser på organisasjoner står for", []),
    ];

    private static CatalogueOffice Of(DistrictOffice office)
    {
        List<ContactWay> ways = [];
        if (office.Contact.Phone is { } phone) ways.Add(new ContactWay($"Ring {phone}", OutwardLinks.Phone(phone)));
        if (office.Contact.Email is { } email) ways.Add(new ContactWay($"Send e-post til {email}", OutwardLinks.Email(email)));
        return new CatalogueOffice(office.Name, Paths.Office(office.Slug), ways);
    }

    private static CatalogueEntry Of(Municipality place) => new(
        CatalogueKind.Municipality,
        place.DisambiguatedName,
        Paths.Municipality(place.Slug!),
        place.County is { } county ? $"Kommune i {county.Name}" : place.Kind.Label,
        [.. place.FormerNames.Select(f => new OtherName(f, NameKind.Former)), .. place.Names.Select(OtherName)]);

    private static CatalogueEntry Of(PartnerOrganisation organisation)
    {
        var names = organisation.Aliases.Select(a => new OtherName(a, NameKind.Alias));
        if (organisation.ShortName is { } shortName) names = names.Append(new OtherName(shortName, NameKind.Abbreviation));
        var detail = organisation.Kind.Label + Where(organisation.Municipality);
        return new CatalogueEntry(
            CatalogueKind.Organisation, organisation.Name, Paths.Organisation(organisation.Slug), detail, [.. names]);
    }

    private static OtherName OtherName(PlaceName name) => new(name.Name, name.Language == "fkv" ? NameKind.Kven : NameKind.Sami);

    private static string Where(PlaceRef? place) => place is null ? "" : $" i {place.Name}";

    // A centre that is closed, or not open yet, says so in the list of hits.
    private static string LinkDetail(LinkCentre centre) =>
        "LINK-senter" + Where(centre.Municipality) + (centre.IsOpen() || centre.Status is null ? "" : $", {centre.Status.Code.Label.ToLower(Language.Bokmaal.Culture)}{When(centre.Status)}");

    private static string When(Status status) => status.AsOf is { } date ? $" ({Words.Date(date)})" : "";
}
