using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Who takes part in which network and agreement, and where these are; each relation is kept in both directions.</summary>
internal sealed class PartyRelations
{
    private readonly Dictionary<Network, IParty> runningParties = [];
    private readonly Dictionary<Network, IReadOnlyCollection<Municipality>> areaOf = [];
    private readonly Parties parties;
    private readonly ByRank<ContactPoint, PartyLinks> contactPoints;

    /// <summary>The relations of these facts.</summary>
    /// <exception cref="InvalidDataException">A row names a party that is not there.</exception>
    public PartyRelations(DirectoryFacts facts, GraphNodes nodes, AreaRule areas, BuildContext context)
    {
        parties = new Parties(nodes);
        foreach (var row in facts.Networks.OrderBy(row => nodes.Networks[row.Key].Position, StringComparer.Ordinal))
        {
            var network = nodes.Networks[row.Key];
            AddPlaces(row, network, nodes, areas);
            AddMembers(row, network);
            AddPeriods(row, network, context);
        }

        foreach (var row in facts.Agreements) Add(row, nodes.Agreements[row.Key], areas);
        contactPoints = new(nodes.ContactPoints.All.Count);
        IEnumerable<IParty> all = [.. Periods.From, .. Memberships.From, .. Agreements.From];
        foreach (var point in all.OfType<ContactPoint>()) contactPoints[point] = Of((IParty)point);
    }

    /// <summary>Parties that are no entries.</summary>
    public IReadOnlyCollection<ExternalParty> External => parties.External;

    /// <summary>The counties that a network's source names.</summary>
    public Relation<Network, County> Counties { get; } = new();

    /// <summary>The municipalities that a network's source names.</summary>
    public Relation<Network, Municipality> Municipalities { get; } = new();

    /// <summary>Networks whose source names a county.</summary>
    public Relation<County, Network> NetworksNaming { get; } = new();

    /// <summary>Networks that work in a municipality, by <see cref="AreaRule"/>.</summary>
    public Relation<Municipality, Network> NetworksIn { get; } = new();

    /// <summary>The members of a network.</summary>
    public Relation<Network, NetworkMembership> Members { get; } = new();

    /// <summary>The times of a network, oldest first; the last is the present.</summary>
    public Relation<Network, NetworkPeriod> History { get; } = new();

    /// <summary>The networks that a party runs.</summary>
    public Relation<IParty, Network> Run { get; } = new();

    /// <summary>The times in which a party runs or ran a network.</summary>
    public Relation<IParty, NetworkPeriod> Periods { get; } = new();

    /// <summary>The memberships of a party.</summary>
    public Relation<IParty, NetworkMembership> Memberships { get; } = new();

    /// <summary>The agreements of a party.</summary>
    public Relation<IParty, Agreement> Agreements { get; } = new();

    /// <summary>The parties of an agreement, in the order of the source.</summary>
    public Relation<Agreement, IParty> PartiesOf { get; } = new();

    /// <summary>Agreements that concern a municipality.</summary>
    public Relation<Municipality, Agreement> AgreementsIn { get; } = new();

    /// <summary>Agreements for a whole county.</summary>
    public Relation<County, Agreement> AgreementsNaming { get; } = new();

    /// <summary>Who runs a network now.</summary>
    public IParty? RunningPartyOf(Network network) => runningParties.GetValueOrDefault(network);

    /// <summary>The municipalities where a network works.</summary>
    public IReadOnlyCollection<Municipality> AreaOf(Network network) => areaOf[network];

    /// <summary>What a contact point takes part in: nearly none of very many does in anything.</summary>
    public PartyLinks Of(ContactPoint point) => contactPoints[point] ?? PartyLinks.None;

    /// <summary>What a party takes part in.</summary>
    public PartyLinks Of(IParty party)
    {
        var (run, periods, memberships, agreements) = (Run[party], Periods[party], Memberships[party], Agreements[party]);
        if (run.Count + periods.Count + memberships.Count + agreements.Count == 0) return PartyLinks.None;
        return new PartyLinks
        {
            RunNetworks = InOrder.Of(run),
            NetworkPeriods = periods,
            NetworkMemberships = memberships,
            Agreements = InOrder.Of(agreements),
        };
    }

    private void AddPlaces(NetworkRow row, Network network, GraphNodes nodes, AreaRule areas)
    {
        foreach (var county in row.Counties.Select(part => nodes.Counties[part.CountyNumber]))
        {
            Counties.Add(network, county);
            NetworksNaming.Add(county, network);
        }

        foreach (var part in row.Municipalities) Municipalities.Add(network, nodes.Municipalities[part.MunicipalityNumber]);
        var area = areas.Of(Counties[network], Municipalities[network]);
        areaOf.Add(network, area);
        foreach (var municipality in area) NetworksIn.Add(municipality, network);
    }

    private void AddMembers(NetworkRow row, Network network)
    {
        foreach (var member in row.Members)
        {
            var membership = new NetworkMembership(member, network, parties.Of(member));
            Members.Add(network, membership);
            Memberships.Add(membership.Party, membership);
        }
    }

    private void AddPeriods(NetworkRow row, Network network, BuildContext context)
    {
        foreach (var period in row.EarlierPeriods.OrderBy(period => period.Position))
        {
            AddPeriod(new NetworkPeriod
            {
                Network = network,
                Stage = context.CodeOrNull("network_stage", period.Stage),
                RunningParty = parties.Of(period.PartyKey, period.PartyName),
                Basis = context.CodeOrNull("basis", period.Basis),
                From = period.From ?? Beginning(network, period.Stage),
                To = period.To,
                AsOfYear = period.AsOfYear,
            });
        }

        var runningParty = parties.Of(row.RunningPartyKey, row.RunningPartyName);
        if (runningParty is not null)
        {
            runningParties.Add(network, runningParty);
            Run.Add(runningParty, network);
        }

        AddPeriod(new NetworkPeriod
        {
            Network = network,
            Stage = network.Status?.Code,
            RunningParty = runningParty,
            Basis = network.RunningPartyBasis,
            From = History[network] is [.., var last] ? last.To : Beginning(network, row.Status),
            To = null,
            AsOfYear = network.AsOfYear,
        });
    }

    // A network is in its first stage from its own beginning; of the others no source says when they began.
    private PartialDate? Beginning(Network network, string? stage) =>
        stage == "started" && History[network].Count == 0 ? network.Since : null;

    private void AddPeriod(NetworkPeriod period)
    {
        History.Add(period.Network, period);
        if (period.RunningParty is { } party) Periods.Add(party, period);
    }

    private void Add(AgreementRow row, Agreement agreement, AreaRule areas)
    {
        foreach (var party in row.Parties.OrderBy(part => part.Position).Select(parties.Of))
        {
            PartiesOf.Add(agreement, party);
            Agreements.Add(party, agreement);
        }

        foreach (var municipality in areas.Of(agreement.Municipality)) AgreementsIn.Add(municipality, agreement);
        if (agreement.County is not { } named) return;
        foreach (var county in areas.AndNow(named)) AgreementsNaming.Add(county, agreement);
    }
}
