namespace Selvhjelp.Site.Facts;

/// <summary>What pages ask about where networks work.</summary>
internal static class NetworkQuestions
{
    /// <summary>Whether a network is over.</summary>
    public static bool HasEnded(this Network network) => network.Status?.Code.Value == "ended";

    /// <summary>The networks of a municipality that a source places in it, or that somebody who lies in it runs or is a member of.</summary>
    public static IReadOnlyList<Network> NetworksHere(this DirectoryFacts facts, Municipality municipality) =>
        [.. municipality.Networks.Select(facts.Network).Where(n => facts.WorksIn(n, municipality))];

    /// <summary>The networks of which the sources name only a county or a region that the municipality is, or may be, a part of.</summary>
    public static IReadOnlyList<Network> NetworksAround(this DirectoryFacts facts, Municipality municipality) =>
        [.. municipality.Networks.Select(facts.Network).Where(n => !facts.WorksIn(n, municipality))];

    private static bool WorksIn(this DirectoryFacts facts, Network network, Municipality municipality)
    {
        HashSet<string> numbers = [municipality.Number, .. facts.EarlierNumbers(municipality).Select(m => m.Number)];
        return network.Municipalities.Any(m => numbers.Contains(m.Number))
            || network.Counties.Any(county => facts.IsWholeCounty(municipality, county))
            || PresentParties(network).Any(party => facts.SeatOf(party) is { } seat && numbers.Contains(seat.Number));
    }

    // Oslo is a county with one municipality: what is said of the county is said of the municipality.
    private static bool IsWholeCounty(this DirectoryFacts facts, Municipality municipality, CountyRef county) =>
        facts.Counties.FirstOrDefault(c => c.Number == county.Number)?.Municipalities is [var only] && only.Number == municipality.Number;

    private static IEnumerable<PartyRef> PresentParties(Network network)
    {
        var members = network.Memberships.Where(m => m.To is null).Select(m => m.Party);
        return network.RunningParty is { } runner ? members.Append(runner) : members;
    }

    // Where a party lies; null where no source says, for those of whom only the name is known, and for an office: it runs networks in its whole area.
    private static PlaceRef? SeatOf(this DirectoryFacts facts, PartyRef party)
    {
        if (party.Slug is null) return null;
        var entry = new EntryRef(party.Slug, party.Name);
        return party.Kind switch
        {
            nameof(LinkCentre) => facts.LinkCentre(entry).Municipality,
            nameof(ContactPoint) => facts.ContactPoint(entry).Municipality,
            nameof(PartnerOrganisation) => facts.Organisation(entry).Municipality,
            _ => null,
        };
    }
}
