using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Graph.Searching;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph;

/// <summary>
/// The whole directory at one revision, on one day: an object graph that never changes once it is built. Any number of threads may
/// read it.
/// </summary>
internal sealed class DirectoryGraph
{
    private readonly Dictionary<string, INode> byId;
    private readonly Dictionary<string, County> countiesBySlug;
    private readonly Dictionary<string, Municipality> municipalitiesBySlug;
    private readonly Dictionary<string, DistrictOffice> officesBySlug;
    private readonly Dictionary<string, LinkCentre> linkCentresBySlug;
    private readonly Dictionary<string, ContactPoint> contactPointsBySlug;
    private readonly Dictionary<string, PartnerOrganisation> organisationsBySlug;
    private readonly Dictionary<string, Network> networksBySlug;
    private readonly Dictionary<string, Agreement> agreementsBySlug;
    private readonly Dictionary<string, Page> pagesBySlug;
    private readonly Dictionary<int, OrderedList<KeyFigure>> keyFiguresByYear;
    private readonly GraphNodes nodes;
    private readonly Lazy<SearchIndex> search;

    /// <summary>The graph of these nodes; all are wired.</summary>
    internal DirectoryGraph(Revision revision, GraphNodes nodes, Lazy<Neighbourhood> neighbourhood)
    {
        this.nodes = nodes;
        Revision = revision;
        Counties = new("counties", nodes.Counties.All, node => node.Position);
        Municipalities = new("municipalities", nodes.Municipalities.All, node => node.Position);
        MunicipalityChanges = new("municipalityChanges", nodes.MunicipalityChanges, InOrder.Position);
        PostalCodes = new("postalCodes", nodes.PostalCodes.All, postalCode => postalCode.Code);
        DistrictOffices = OrderedList<DistrictOffice>.InOrder("districtOffices", nodes.DistrictOffices.All, node => node.Position);
        Coverages = new("coverages", nodes.Coverages, InOrder.Position);
        CountyCoverages = new("countyCoverages", nodes.CountyCoverages, InOrder.Position);
        LinkCentres = OrderedList<LinkCentre>.InOrder("linkCentres", nodes.LinkCentres.All, node => node.Position);
        ContactPoints = OrderedList<ContactPoint>.InOrder("contactPoints", nodes.ContactPoints.All, node => node.Position);
        Organisations = OrderedList<PartnerOrganisation>.InOrder("organisations", nodes.Organisations.All, node => node.Position);
        Networks = OrderedList<Network>.InOrder("networks", nodes.Networks.All, node => node.Position);
        Agreements = OrderedList<Agreement>.InOrder("agreements", nodes.Agreements.All, node => node.Position);
        KeyFigures = KeyFigureList(nodes.KeyFigures);
        Pages = new("pages", nodes.Pages.All, node => node.Position);
        AcuteHelpLines = new("acuteHelpLines", nodes.AcuteHelpLines, InOrder.Position);
        Codes = new("codes", nodes.Codes, PositionsOf(nodes.Codes));

        ((contactPointsBySlug, var places), (organisationsBySlug, var near)) = OnAllCores.Both(
            () => (BySlug(ContactPoints.Items, point => point.Slug), new PlaceIndex(this, nodes.FormerMunicipalities)),
            () => (BySlug(Organisations.Items, organisation => organisation.Slug), neighbourhood.Value));
        byId = AllNodes().Where(node => node is not IRanked).ToDictionary(node => node.Id);
        countiesBySlug = BySlug(Counties.Items, county => county.Slug);
        municipalitiesBySlug = BySlug(Municipalities.Items, municipality => municipality.Slug);
        officesBySlug = BySlug(DistrictOffices.Items, office => office.Slug);
        linkCentresBySlug = BySlug(LinkCentres.Items, centre => centre.Slug);
        networksBySlug = BySlug(Networks.Items, network => network.Slug);
        agreementsBySlug = BySlug(Agreements.Items, agreement => agreement.Slug);
        pagesBySlug = BySlug(Pages.Items, page => page.Slug);
        keyFiguresByYear = KeyFigures.Items.GroupBy(figure => figure.Year).ToDictionary(year => year.Key, KeyFigureList);
        Coverage = CoverageOverview.Of(Municipalities.Items);

        Finder = new Finder(this, places, near);
        search = new Lazy<SearchIndex>(() => new SearchIndex(this));
    }

    /// <summary>The revision, and the day for which everything is decided.</summary>
    public Revision Revision { get; }

    /// <summary>All counties, by name.</summary>
    public OrderedList<County> Counties { get; }

    /// <summary>All municipalities and areas, by name.</summary>
    public OrderedList<Municipality> Municipalities { get; }

    /// <summary>What became of the municipalities of 2013, by old number.</summary>
    public OrderedList<MunicipalityChange> MunicipalityChanges { get; }

    /// <summary>All postal codes, in order.</summary>
    public OrderedList<PostalCode> PostalCodes { get; }

    /// <summary>All offices, by name.</summary>
    public OrderedList<DistrictOffice> DistrictOffices { get; }

    /// <summary>All coverages, by municipality number.</summary>
    public OrderedList<Coverage> Coverages { get; }

    /// <summary>All coverages of counties, by year.</summary>
    public OrderedList<CountyCoverage> CountyCoverages { get; }

    /// <summary>All LINK centres, by name.</summary>
    public OrderedList<LinkCentre> LinkCentres { get; }

    /// <summary>All contact points, by name.</summary>
    public OrderedList<ContactPoint> ContactPoints { get; }

    /// <summary>All organisations, by name.</summary>
    public OrderedList<PartnerOrganisation> Organisations { get; }

    /// <summary>All networks, by name.</summary>
    public OrderedList<Network> Networks { get; }

    /// <summary>All agreements, by name.</summary>
    public OrderedList<Agreement> Agreements { get; }

    /// <summary>All key figures, newest year first.</summary>
    public OrderedList<KeyFigure> KeyFigures { get; }

    /// <summary>All texts, in the order in which they are offered.</summary>
    public OrderedList<Page> Pages { get; }

    /// <summary>In how many municipalities there is a contact point to turn to.</summary>
    public CoverageOverview Coverage { get; }

    /// <summary>Help lines, most urgent first.</summary>
    public OrderedList<AcuteHelpLine> AcuteHelpLines { get; }

    /// <summary>All codes, by vocabulary.</summary>
    public OrderedList<VocabularyCode> Codes { get; }

    /// <summary>The head office.</summary>
    public DistrictOffice HeadOffice => nodes.HeadOffice;

    /// <summary>The visitor's question.</summary>
    public Finder Finder { get; }

    /// <summary>Free text search. Its index is made when it is first needed, so that a process that starts can answer sooner.</summary>
    public SearchIndex Search => search.Value;

    /// <summary>The municipalities of 2013 and what became of them.</summary>
    public IReadOnlyList<FormerMunicipality> FormerMunicipalities => nodes.FormerMunicipalities;

    /// <summary>The graph of these facts, on their day.</summary>
    /// <exception cref="InvalidDataException">The facts contradict themselves; the message says how.</exception>
    public static DirectoryGraph Build(DirectoryFacts facts) => GraphBuilder.Build(facts);

    /// <summary>The object with this global id; null when there is none.</summary>
    public INode? Node(string id) => byId.GetValueOrDefault(id) ?? Entry(id);

    /// <summary>The county in force with this slug.</summary>
    public County? County(string slug) => countiesBySlug.GetValueOrDefault(slug);

    /// <summary>The municipality in force with this slug.</summary>
    public Municipality? Municipality(string slug) => municipalitiesBySlug.GetValueOrDefault(slug);

    /// <summary>The municipality with this number, in force or not.</summary>
    public Municipality? MunicipalityByNumber(string number) => nodes.Municipalities.Find(number);

    /// <summary>The postal code with these digits.</summary>
    public PostalCode? PostalCode(string code) => nodes.PostalCodes.Find(code);

    /// <summary>The office with this slug.</summary>
    public DistrictOffice? DistrictOffice(string slug) => officesBySlug.GetValueOrDefault(slug);

    /// <summary>The LINK centre with this slug.</summary>
    public LinkCentre? LinkCentre(string slug) => linkCentresBySlug.GetValueOrDefault(slug);

    /// <summary>The contact point with this slug.</summary>
    public ContactPoint? ContactPoint(string slug) => contactPointsBySlug.GetValueOrDefault(slug);

    /// <summary>The organisation with this slug.</summary>
    public PartnerOrganisation? Organisation(string slug) => organisationsBySlug.GetValueOrDefault(slug);

    /// <summary>The network with this slug.</summary>
    public Network? Network(string slug) => networksBySlug.GetValueOrDefault(slug);

    /// <summary>The agreement with this slug.</summary>
    public Agreement? Agreement(string slug) => agreementsBySlug.GetValueOrDefault(slug);

    /// <summary>The text with this slug.</summary>
    public Page? Page(string slug) => pagesBySlug.GetValueOrDefault(slug);

    /// <summary>The key figures of a year, or of all years when it is null. A cursor of one list is valid in the other.</summary>
    public OrderedList<KeyFigure> KeyFiguresOf(int? year) =>
        year is null ? KeyFigures : keyFiguresByYear.GetValueOrDefault(year.Value) ?? KeyFigureList([]);

    /// <summary>Every object with a global id.</summary>
    internal IEnumerable<INode> AllNodes() => new IEnumerable<INode>[]
    {
        Counties.Items, Municipalities.Items, PostalCodes.Items, DistrictOffices.Items, LinkCentres.Items,
        ContactPoints.Items, Organisations.Items, Networks.Items, Agreements.Items, KeyFigures.Items, Pages.Items, AcuteHelpLines.Items,
    }.SelectMany(nodes => nodes);

    // Entries may be very many: they are found by the key in their id, not by a table of all ids.
    private INode? Entry(string id)
    {
        if (GlobalId.Read(id) is not var (kind, key)) return null;
        INode? found = kind switch
        {
            "DistrictOffice" => nodes.DistrictOffices.Find(key),
            "LinkCentre" => nodes.LinkCentres.Find(key),
            "ContactPoint" => nodes.ContactPoints.Find(key),
            "PartnerOrganisation" => nodes.Organisations.Find(key),
            "Network" => nodes.Networks.Find(key),
            "Agreement" => nodes.Agreements.Find(key),
            _ => null,
        };
        // The same bytes can be written in several ways; an id in one.
        return found?.Id == id ? found : null;
    }

    private static OrderedList<KeyFigure> KeyFigureList(IEnumerable<KeyFigure> figures) => new("keyFigures", figures, figure => figure.Position);

    private static Func<VocabularyCode, string> PositionsOf(IReadOnlyList<VocabularyCode> inOrder)
    {
        var positions = inOrder.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => pair.index);
        return code => OrderedList<VocabularyCode>.Position(code.Vocabulary, $"{positions[code]:000000}", code.Code);
    }

    private static Dictionary<string, T> BySlug<T>(IReadOnlyList<T> items, Func<T, string?> slug)
    {
        var bySlug = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (slug(item) is not { } key) continue;
            if (!bySlug.TryAdd(key, item)) throw new InvalidDataException($"Two entries of the same kind have the address '{key}'.");
        }

        return bySlug;
    }
}
