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
    public EntryRelations(DirectoryFacts facts, GraphNodes nodes, PlaceRelations places, AreaRule areas)
    {
        supporters = new(nodes.ContactPoints.All.Count);
        Served = new(nodes.ContactPoints.All.Count);
        Hosts = new(nodes.ContactPoints.All.Count);
        foreach (var row in facts.LinkCentres) Add(row, nodes, areas);
        // In the order of the nodes, so that no list has to be sorted.
        var rows = new ByRank<ContactPoint, ContactPointRow>(nodes.ContactPoints.All.Count);
        foreach (var row in facts.ContactPoints) rows[nodes.ContactPoints[row.Key]] = row;
        foreach (var point in nodes.ContactPoints.All) Add(rows[point]!, point, nodes, places, areas);
        foreach (var organisation in nodes.Organisations.All)
        {
            foreach (var municipality in areas.Of(organisation.Municipality)) Organisations.Add(municipality, organisation);
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

    private void Add(ContactPointRow row, ContactPoint point, GraphNodes nodes, PlaceRelations places, AreaRule areas)
    {
        var named = row.MunicipalitiesServed.ConvertAll(serve => nodes.Municipalities[serve.MunicipalityNumber]);
        IReadOnlyList<Municipality> served = named.TrueForAll(municipality => municipality.InForce) ? named : [.. named.SelectMany(areas.Now)];
        Served[point] = InOrder.Of(served);
        foreach (var municipality in areas.Of([.. named, point.Municipality])) ContactPoints.Add(municipality, point);
        Addressed.Add(point.Address?.PostalCode, point);

        var hosts = InOrder.Of(row.Hosts.Select(host => nodes.Organisations[host.OrganisationKey]));
        Hosts[point] = hosts;
        foreach (var host in hosts) Hosted.Add(host, point);

        // Where no source names the office that supports a contact point, it is the one that covers its seat, or all that it serves.
        var office = nodes.DistrictOffices.OrNull(row.DistrictOfficeKey)
            ?? places.SingleOffice(point.Municipality is { } seat ? areas.Now(seat) : served);
        if (office is null) return;
        supporters[point] = office;
        Supported.Add(office, point);
    }
}
