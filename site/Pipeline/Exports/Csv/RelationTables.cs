using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using static Selvhjelp.Site.Pipeline.Exports.Csv.Columns;

namespace Selvhjelp.Site.Pipeline.Exports.Csv;

/// <summary>The tables of who takes part in what, and when.</summary>
internal static class RelationTables
{
    private static readonly Field NetworkSlug = new("network", "Slug of the network.", Required: true);
    private static readonly ForeignKey ToNetwork = new(NetworkSlug.Name, "networks", "slug");

    private static readonly Field AgreementSlug = new("agreement", "Slug of the agreement.", Required: true);

    /// <summary>The tables for these facts.</summary>
    public static IEnumerable<Table> Of(DirectoryFacts facts)
    {
        yield return Table.Of("network-members", "network-members.csv", "Medlemmer i nettverk", "A membership in a network, past ones included.",
            facts.Networks.SelectMany(n => n.Memberships, (Network, Member) => (Network, Member)),
            [
                (NetworkSlug, m => m.Network.Slug),
                .. Party<(Network Network, NetworkMember Member)>(m => m.Member.Party),
                (new Field("role", "What it does in the network, in bokmål."), m => m.Member.Role),
                (new Field("from", "When it became a member, as exact as the source."), m => m.Member.From),
                (new Field("to", "When it left, as exact as the source; empty while it is a member."), m => m.Member.To),
                .. Evidence<(Network Network, NetworkMember Member)>(m => m.Network.Sources, m => m.Network.AsOfYear),
            ]) with
        { ForeignKeys = [ToNetwork] };
        yield return Table.Of("network-history", "network-history.csv", "Nettverkenes historie", "A time in which one party ran a network, or it was in one stage.",
            facts.Networks.SelectMany(n => n.History, (Network, Period) => (Network, Period)),
            [
                (NetworkSlug, h => h.Network.Slug),
                (new Field("stage", "Code of the stage."), h => h.Period.Stage?.Value),
                (new Field("running_party", "Name of who ran it."), h => h.Period.RunningParty?.Name),
                (new Field("basis", "Whether a source states who ran it or we derived it."), h => h.Period.Basis?.Value),
                (new Field("from", "When it began, as exact as the source."), h => h.Period.From),
                (new Field("to", "When it ended, as exact as the source."), h => h.Period.To),
                .. Evidence<(Network Network, NetworkPeriod Period)>(h => h.Network.Sources, h => h.Period.AsOfYear),
            ]) with
        { ForeignKeys = [ToNetwork] };
        yield return Table.Of("agreement-parties", "agreement-parties.csv", "Parter i avtaler", "A party to an agreement.",
            facts.Agreements.SelectMany(a => a.Parties, (Agreement, Party) => (Agreement, Party)),
            [
                (AgreementSlug, p => p.Agreement.Slug),
                .. Party<(Agreement Agreement, PartyRef Party)>(p => p.Party),
                .. Evidence<(Agreement Agreement, PartyRef Party)>(p => p.Agreement.Sources, p => p.Agreement.AsOfYear),
            ]) with
        { ForeignKeys = [new ForeignKey(AgreementSlug.Name, "agreements", "slug")] };
    }

    private static IReadOnlyList<(Field, Func<T, string?>)> Party<T>(Func<T, PartyRef> party) =>
    [
        (new Field("party_kind", "Type of the party in the GraphQL contract; ExternalParty for one of whom only the name is known.", Required: true), item => party(item).Kind),
        (new Field("party", "Slug of the party; empty for an external one."), item => party(item).Slug),
        (new Field("party_name", "Name of the party.", Required: true), item => party(item).Name),
    ];
}
