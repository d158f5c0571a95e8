using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Components.Relations;

/// <summary>What each kind of entry is related to, by the way in which it is, with the lists on its page that say the same.</summary>
/// <param name="language">The language of the page.</param>
internal sealed class EntryRelations(Language language)
{
    private readonly SitePaths paths = new(language);
    private readonly RelationWords words = new(language);
    private readonly PartyWords party = new(language);

    /// <summary>The relations of an entry; ways in which it is related to nobody are left out.</summary>
    public IReadOnlyList<RelationGroup> Of(IDirectoryEntry entry)
    {
        var own = entry switch
        {
            ContactPoint point => OfContactPoint(point),
            LinkCentre centre => OfLinkCentre(centre),
            DistrictOffice office => OfOffice(office),
            PartnerOrganisation organisation => OfOrganisation(organisation),
            Network network => OfNetwork(network),
            Agreement agreement => [Parties(words.Parties, agreement.Parties, "parter")],
            _ => [],
        };
        return [.. own.Concat(entry is IParty taking ? OfParty(taking) : []).Where(group => group.Entries.Count > 0)];
    }

    private IEnumerable<RelationGroup> OfContactPoint(ContactPoint point)
    {
        var say = new ContactPointWords(language);
        yield return Group(point.Hosts.Count == 1 ? say.Host : say.Hosts, point.Hosts, paths.Organisation, "fakta");
        yield return Group(say.SupportedBy, Known(point.DistrictOffice), paths.Office, "fakta");
    }

    private IEnumerable<RelationGroup> OfLinkCentre(LinkCentre centre)
    {
        var say = new LinkCentreWords(language);
        yield return Group(say.RunBy, Known(centre.Operator), paths.Organisation, "fakta");
        yield return Group(say.MoneyFrom, centre.Funders, paths.Organisation, "fakta");
        yield return Group(say.Office, Known(centre.DistrictOffice), paths.Office, "fakta");
    }

    private IEnumerable<RelationGroup> OfOffice(DistrictOffice office)
    {
        var say = new OfficeWords(language);
        yield return Group(say.ContactPoints, office.ContactPoints, paths.ContactPoint, "kontaktpunkter");
        yield return Group(say.LinkCentres, office.LinkCentres, paths.LinkCentre, "link");
    }

    private IEnumerable<RelationGroup> OfOrganisation(PartnerOrganisation organisation)
    {
        var say = new OrganisationWords(language);
        yield return Group(say.HostOf, organisation.HostedContactPoints, paths.ContactPoint, "vert");
        yield return Group(say.Operates, organisation.OperatedLinkCentres, paths.LinkCentre, "driver");
        yield return Group(say.Funds, organisation.FundedLinkCentres, paths.LinkCentre, "gir");
    }

    private IEnumerable<RelationGroup> OfNetwork(Network network)
    {
        var present = network.RunningParty;
        var earlier = network.History.Select(period => period.RunningParty).OfType<PartyRef>().Distinct().Where(runner => runner != present);
        yield return Parties(network.HasEnded() ? words.WasRunBy : words.RunBy, present is null ? [] : [present], "fakta");
        yield return Parties(words.WasRunBy, earlier, "historie");
        yield return Parties(words.TakesPart, network.Memberships.Where(m => m.To is null).Select(m => m.Party), "medlemmer");
        yield return Parties(words.TookPart, network.Memberships.Where(m => m.To is not null).Select(m => m.Party), "medlemmer");
    }

    private IEnumerable<RelationGroup> OfParty(IParty taking)
    {
        var run = taking.NetworkPeriods.Select(period => period.Network).Where(network => taking.RunNetworks.All(now => now.Slug != network.Slug));
        var memberships = taking.NetworkMemberships;
        var member = memberships.Count > 0 && memberships.All(m => m.To is not null) ? party.WasMemberOf : party.MemberOf;
        yield return Group(party.Runs, taking.RunNetworks, paths.Network, "driver-nettverk");
        yield return Group(party.HasRun, run, paths.Network, "har-drevet");
        yield return Group(member, memberships.Select(m => m.Network), paths.Network, "med-i-nettverk");
        yield return Group(party.Agreements, taking.Agreements, paths.Agreement, "avtaler");
    }

    private static IEnumerable<EntryRef> Known(EntryRef? entry) => entry is null ? [] : [entry];

    private static RelationGroup Group(string kind, IEnumerable<EntryRef> entries, Func<string, string> path, string list) =>
        new(kind, [.. entries.DistinctBy(entry => entry.Slug).InNorwegianOrder(entry => entry.Name).Select(entry => new RelatedEntry(entry.Name, path(entry.Slug)))], list);

    private RelationGroup Parties(string kind, IEnumerable<PartyRef> parties, string list) =>
        new(kind, [.. parties.Distinct().InNorwegianOrder(party => party.Name).Select(party => new RelatedEntry(party.Name, paths.Of(party)))], list);
}
