using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Relations between entries, and of entries to municipalities; each is kept in both directions.</summary>
internal sealed class EntryRelations
{
    private readonly ByRank<ContactPoint, DistrictOffice> supporters;
    private readonly Dictionary<LinkCentre, DistrictOffice> starters = [];
    private readonly Dictionary<LinkCentre, PartnerOrganisation> operators = [];

    /// <summary>The relations of these facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="nodes">Their nodes.</param>
    /// <param name="points">The contact points in the order of their rows.</param>
    /// <param name="places">Relations between places.</param>
    /// <param name="areas">The rule for numbers of another time.</param>
    public EntryRelations(DirectoryFacts facts, GraphNodes nodes, IReadOnlyList<ContactPoint> points, PlaceRelations places, AreaRule areas)
    {
        supporters = new(nodes.ContactPoints.All.Count);
        Served = new(nodes.ContactPoints.All.Count);
        Hosts = new(nodes.ContactPoints.All.Count);
        foreach (var row in facts.LinkCentres) Add(row, nodes, areas);
        AddContactPoints(facts.ContactPoints, points, nodes, places, areas);
        foreach (var organisation in nodes.Organisations.All)
        {
            foreach (var municipality in areas.Of(organisation.Municipality)) Organisations.Add(municipality, organisation);
            if (organisation.County is not { } authorityOf) continue;
            foreach (var county in areas.AndNow(authorityOf)) Authorities.Add(county, organisation);
        }

        foreach (var office in nodes.DistrictOffices.All)
        {
            foreach (var municipality in areas.Of(office.Municipality)) Offices.Add(municipality, office);
            Addressed.Add(office.Address?.PostalCode, office);
        }
    }

    /// <summary>LINK centres that cover a municipality or lie in it.</summary>
    public Relation<Municipality, LinkCentre> LinkCentres { get; } = new();

    /// <summary>Contact points that lie in a municipality or serve it.</summary>
    public Relation<Municipality, ContactPoint> ContactPoints { get; } = new();

    /// <summary>Organisations with their seat in a municipality.</summary>
    public Relation<Municipality, PartnerOrganisation> Organisations { get; } = new();

    /// <summary>Offices with their seat in a municipality.</summary>
    public Relation<Municipality, DistrictOffice> Offices { get; } = new();

    /// <summary>The authorities of a county, and of those that it came from.</summary>
    public Relation<County, PartnerOrganisation> Authorities { get; } = new();

    /// <summary>Entries with their address in a postal code.</summary>
    public Relation<PostalCode, IDirectoryEntry> Addressed { get; } = new();

    /// <summary>The municipalities that a LINK centre covers.</summary>
    public Relation<LinkCentre, Municipality> CoveredBy { get; } = new();

    /// <summary>The organisations that pay for a LINK centre.</summary>
    public Relation<LinkCentre, PartnerOrganisation> Funders { get; } = new();

    /// <summary>The LINK centres that an organisation pays for.</summary>
    public Relation<PartnerOrganisation, LinkCentre> Funded { get; } = new();

    /// <summary>The LINK centres that an organisation runs.</summary>
    public Relation<PartnerOrganisation, LinkCentre> Operated { get; } = new();

    /// <summary>The LINK centres that an office started or works with.</summary>
    public Relation<DistrictOffice, LinkCentre> Started { get; } = new();

    /// <summary>The municipalities that a contact point serves.</summary>
    public ByRank<ContactPoint, IReadOnlyList<Municipality>> Served { get; }

    /// <summary>The organisations that host a contact point.</summary>
    public ByRank<ContactPoint, IReadOnlyList<PartnerOrganisation>> Hosts { get; }

    /// <summary>The contact points that an organisation hosts.</summary>
    public Relation<PartnerOrganisation, ContactPoint> Hosted { get; } = new();

    /// <summary>The contact points that an office supports.</summary>
    public Relation<DistrictOffice, ContactPoint> Supported { get; } = new();

    /// <summary>The organisation that runs a LINK centre.</summary>
    public PartnerOrganisation? OperatorOf(LinkCentre centre) => operators.GetValueOrDefault(centre);

    /// <summary>The office that started a LINK centre or works with it.</summary>
    public DistrictOffice? OfficeOf(LinkCentre centre) => starters.GetValueOrDefault(centre);

    /// <summary>The office that supports a contact point.</summary>
    public DistrictOffice? OfficeOf(ContactPoint point) => supporters[point];

    private void Add(LinkCentreRow row, GraphNodes nodes, AreaRule areas)
    {
        var centre = nodes.LinkCentres[row.Key];
        var covered = row.CoveredMunicipalities.Select(cover => nodes.Municipalities[cover.MunicipalityNumber]).ToArray();
        foreach (var municipality in covered.SelectMany(areas.Now)) CoveredBy.Add(centre, municipality);
        foreach (var municipality in areas.Of([.. covered, centre.Municipality])) LinkCentres.Add(municipality, centre);
        Addressed.Add(centre.Address?.PostalCode, centre);

        foreach (var funder in row.Funders.Select(funder => nodes.Organisations[funder.OrganisationKey]))
        {
            Funders.Add(centre, funder);
            Funded.Add(funder, centre);
        }

        if (nodes.Organisations.OrNull(row.OperatorKey) is { } organisation)
        {
            operators.Add(centre, organisation);
            Operated.Add(organisation, centre);
        }

        if (nodes.DistrictOffices.OrNull(row.DistrictOfficeKey) is { } office)
        {
            starters.Add(centre, office);
            Started.Add(office, centre);
        }
    }

    // In the order of the rows, in which they lie in memory: in any other order the processor waits for each of them. First what each leads to, then the
    // way back.
    private void AddContactPoints(
        IReadOnlyList<ContactPointRow> rows, IReadOnlyList<ContactPoint> points, GraphNodes nodes, PlaceRelations places, AreaRule areas)
    {
        OnAllCores.Each(points.Count, i => Add(rows[i], points[i], nodes, places, areas));
        OnAllCores.Do(
            () =>
            {
                var area = new List<Municipality>();
                foreach (var (row, point) in rows.Zip(points))
                {
                    area.Clear();
                    foreach (var part in row.MunicipalitiesServed) areas.AddTo(area, nodes.Municipalities[part.MunicipalityNumber]);
                    areas.AddTo(area, point.Municipality);
                    foreach (var municipality in area) ContactPoints.Add(municipality, point);
                    Addressed.Add(point.Address?.PostalCode, point);
                }
            },
            () =>
            {
                foreach (var point in points)
                {
                    foreach (var host in Hosts[point]!) Hosted.Add(host, point);
                    Supported.Add(supporters[point], point);
                }
            });
    }

    private void Add(ContactPointRow row, ContactPoint point, GraphNodes nodes, PlaceRelations places, AreaRule areas)
    {
        var served = ServedBy(row, nodes, areas);
        Served[point] = served;
        Hosts[point] = HostsOf(row, nodes);

        // Where no source names the office that supports a contact point, it is the one that covers its seat, or all that it serves.
        supporters[point] = nodes.DistrictOffices.OrNull(row.DistrictOfficeKey)
            ?? places.SingleOffice(point.Municipality is { } seat ? areas.Now(seat) : served);
    }

    // Nearly all serve one municipality: they share its list.
    private static IReadOnlyList<Municipality> ServedBy(ContactPointRow row, GraphNodes nodes, AreaRule areas) => row.MunicipalitiesServed switch
    {
        [] => [],
        [var single] => InOrder.Of(areas.Now(nodes.Municipalities[single.MunicipalityNumber])),
        var several => InOrder.Of(several.SelectMany(part => areas.Now(nodes.Municipalities[part.MunicipalityNumber]))),
    };

    private static IReadOnlyList<PartnerOrganisation> HostsOf(ContactPointRow row, GraphNodes nodes) => row.Hosts switch
    {
        [] => [],
        [var single] => [nodes.Organisations[single.OrganisationKey]],
        var several => InOrder.Of(several.Select(host => nodes.Organisations[host.OrganisationKey])),
    };
}
