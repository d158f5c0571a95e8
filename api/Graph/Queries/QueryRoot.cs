using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.Api.Graph.Searching;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Queries;

/// <summary>The type <c>Query</c>, over one graph: a whole operation reads the same revision.</summary>
internal sealed class QueryRoot(DirectoryGraph graph) : IRequestBudget
{
    private const int MostIds = 100;
    private const int LongestPlace = 200;

    /// <summary>The graph that answers.</summary>
    public DirectoryGraph Graph { get; } = graph;

    /// <inheritdoc/>
    public RequestWork Work { get; } = new();

    /// <summary>The revision of the data.</summary>
    public Revision Revision => Graph.Revision;

    /// <summary>The head office.</summary>
    public DistrictOffice HeadOffice => Graph.HeadOffice;

    /// <summary>The object with this global id.</summary>
    public INode? Node(string id) => Graph.Node(id);

    /// <summary>The objects with these global ids.</summary>
    /// <exception cref="GraphQLFieldException">There are more than 100 ids.</exception>
    public IReadOnlyList<INode?> Nodes(IReadOnlyList<string> ids) =>
        ids.Count <= MostIds
            ? [.. ids.Select(Graph.Node)]
            : throw BadArgument.TooMuch("ids", $"At most {MostIds} ids can be asked for at once; there are {ids.Count}. Ask in several requests.");

    /// <summary>The visitor's question.</summary>
    /// <exception cref="GraphQLFieldException">The place is longer than any name of a place.</exception>
    public FinderAnswer Finder(string place) =>
        place.Length <= LongestPlace
            ? Graph.Finder.Find(place)
            : throw BadArgument.Because("place", $"'place' must be at most {LongestPlace} characters; it is {place.Length}.");

    /// <summary>Free text search.</summary>
    public SearchAnswer Search(string text, IReadOnlyList<EntryKind>? kinds, IReadOnlyList<string>? counties, int first) =>
        Graph.Search.Find(text, kinds, counties, first);

    /// <summary>In how many municipalities there is a contact point to turn to.</summary>
    public CoverageOverview Coverage => Graph.Coverage;

    /// <summary>A page of counties.</summary>
    public Connection<County> Counties(
        Filter<County>? where, IReadOnlyList<OrderBy<County>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Counties.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The county in force with this slug.</summary>
    public County? County(string slug) => Graph.County(slug);

    /// <summary>A page of municipalities.</summary>
    public Connection<Municipality> Municipalities(
        Filter<Municipality>? where, IReadOnlyList<OrderBy<Municipality>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Municipalities.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The municipality in force with this slug.</summary>
    public Municipality? Municipality(string slug) => Graph.Municipality(slug);

    /// <summary>The municipality with this number.</summary>
    public Municipality? MunicipalityByNumber(string number) => Graph.MunicipalityByNumber(number);

    /// <summary>A page of changes.</summary>
    public Connection<MunicipalityChange> MunicipalityChanges(
        Filter<MunicipalityChange>? where, IReadOnlyList<OrderBy<MunicipalityChange>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.MunicipalityChanges.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>A page of postal codes.</summary>
    public Connection<PostalCode> PostalCodes(
        Filter<PostalCode>? where, IReadOnlyList<OrderBy<PostalCode>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.PostalCodes.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The postal code with these digits.</summary>
    public PostalCode? PostalCode(string code) => Graph.PostalCode(code);

    /// <summary>A page of offices.</summary>
    public Connection<DistrictOffice> DistrictOffices(
        Filter<DistrictOffice>? where, IReadOnlyList<OrderBy<DistrictOffice>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.DistrictOffices.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The office with this slug.</summary>
    public DistrictOffice? DistrictOffice(string slug) => Graph.DistrictOffice(slug);

    /// <summary>A page of coverages.</summary>
    public Connection<Coverage> Coverages(
        Filter<Coverage>? where, IReadOnlyList<OrderBy<Coverage>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Coverages.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>A page of coverages of counties.</summary>
    public Connection<CountyCoverage> CountyCoverages(
        Filter<CountyCoverage>? where, IReadOnlyList<OrderBy<CountyCoverage>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.CountyCoverages.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>A page of LINK centres.</summary>
    public Connection<LinkCentre> LinkCentres(
        Filter<LinkCentre>? where, IReadOnlyList<OrderBy<LinkCentre>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.LinkCentres.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The LINK centre with this slug.</summary>
    public LinkCentre? LinkCentre(string slug) => Graph.LinkCentre(slug);

    /// <summary>A page of contact points.</summary>
    public Connection<ContactPoint> ContactPoints(
        Filter<ContactPoint>? where, IReadOnlyList<OrderBy<ContactPoint>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.ContactPoints.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The contact point with this slug.</summary>
    public ContactPoint? ContactPoint(string slug) => Graph.ContactPoint(slug);

    /// <summary>A page of organisations.</summary>
    public Connection<PartnerOrganisation> Organisations(
        Filter<PartnerOrganisation>? where, IReadOnlyList<OrderBy<PartnerOrganisation>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Organisations.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The organisation with this slug.</summary>
    public PartnerOrganisation? Organisation(string slug) => Graph.Organisation(slug);

    /// <summary>A page of networks.</summary>
    public Connection<Network> Networks(
        Filter<Network>? where, IReadOnlyList<OrderBy<Network>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Networks.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The network with this slug.</summary>
    public Network? Network(string slug) => Graph.Network(slug);

    /// <summary>A page of agreements.</summary>
    public Connection<Agreement> Agreements(
        Filter<Agreement>? where, IReadOnlyList<OrderBy<Agreement>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Agreements.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The agreement with this slug.</summary>
    public Agreement? Agreement(string slug) => Graph.Agreement(slug);

    /// <summary>A page of key figures, of one year or of all.</summary>
    public Connection<KeyFigure> KeyFigures(
        int? year, Filter<KeyFigure>? where, IReadOnlyList<OrderBy<KeyFigure>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.KeyFiguresOf(year).Page(where, orderBy, first, after, last, before, Work);

    /// <summary>A page of texts.</summary>
    public Connection<Page> Pages(
        Filter<Page>? where, IReadOnlyList<OrderBy<Page>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Pages.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>The text with this slug.</summary>
    public Page? Page(string slug) => Graph.Page(slug);

    /// <summary>A page of help lines.</summary>
    public Connection<AcuteHelpLine> AcuteHelpLines(
        Filter<AcuteHelpLine>? where, IReadOnlyList<OrderBy<AcuteHelpLine>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.AcuteHelpLines.Page(where, orderBy, first, after, last, before, Work);

    /// <summary>A page of codes.</summary>
    public Connection<VocabularyCode> Codes(
        Filter<VocabularyCode>? where, IReadOnlyList<OrderBy<VocabularyCode>>? orderBy, int? first, string? after, int? last, string? before) =>
        Graph.Codes.Page(where, orderBy, first, after, last, before, Work);
}
