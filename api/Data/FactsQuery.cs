using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data;

/// <summary>
/// Reads all facts of one revision. Parts are read by themselves and put to their rows here: joins would repeat every row for each of its parts.
/// </summary>
internal static class FactsQuery
{
    /// <summary>Reads the facts, in a transaction that the caller began.</summary>
    public static async Task<DirectoryFacts> ReadAsync(DirectoryContext context, CancellationToken ct) =>
        (await ReadOthersAsync(context, ct)).With(await ReadContactPointsAsync(context, ct));

    /// <summary>Reads contact points without their parts: half of all, where there are many.</summary>
    public static async Task<(int Revision, List<ContactPointRow> Rows)> ReadContactPointsAsync(DirectoryContext context, CancellationToken ct) => (
        await context.Set<RevisionRow>().Select(row => row.Number).SingleOrDefaultAsync(ct),
        await EntriesAsync(context.Set<ContactPointRow>(), (row, shared) => (row.Status, row.MunicipalityNumber, row.DistrictOfficeKey, row.EvidenceLevel)
            = (shared.Of(row.Status), shared.Of(row.MunicipalityNumber), shared.Of(row.DistrictOfficeKey), shared.Of(row.EvidenceLevel)!), ct));

    /// <summary>Reads all other facts: the other half.</summary>
    public static async Task<OtherFacts> ReadOthersAsync(DirectoryContext context, CancellationToken ct)
    {
        var revision = await context.Set<RevisionRow>().AsNoTracking().SingleOrDefaultAsync(ct);
        var facts = new DirectoryFacts
        {
            Revision = revision?.Number ?? 0,
            CommittedAt = revision?.CommittedAt ?? DateTime.UnixEpoch,
            Date = revision?.Date ?? default,
            Codes = await context.Set<CodeRow>().AsNoTracking().OrderBy(row => row.Vocabulary).ThenBy(row => row.Position).ToListAsync(ct),
            Counties = await Rows<CountyRow, string>(row => row.Number),
            Municipalities = await Rows<MunicipalityRow, string>(row => row.Number),
            MunicipalityChanges = await Rows<MunicipalityChangeRow, string>(row => row.Number2013),
            PostalCodes = await Rows<PostalCodeRow, string>(row => row.Code),
            DistrictOffices = await Rows<DistrictOfficeRow, string>(row => row.Key),
            Coverages = await Rows<CoverageRow, string>(row => row.MunicipalityNumber),
            CountyCoverages = await Rows<CountyCoverageRow, string>(row => row.CountyNumber),
            Organisations = await EntriesAsync(context.Set<OrganisationRow>(), (row, shared) => (row.Kind, row.Level, row.MunicipalityNumber)
                = (shared.Of(row.Kind)!, shared.Of(row.Level), shared.Of(row.MunicipalityNumber)), ct),
            LinkCentres = await Rows<LinkCentreRow, string>(row => row.Key),
            ContactPoints = [],
            Networks = await Rows<NetworkRow, string>(row => row.Key),
            Agreements = await Rows<AgreementRow, string>(row => row.Key),
            KeyFigures = await Rows<KeyFigureRow, int>(row => row.Position),
            Pages = await Rows<PageRow, int>(row => row.Position),
            AcuteHelpLines = await Rows<AcuteHelpLineRow, int>(row => row.Position),
        };
        await PutPartsAsync(context, facts, ct);
        return new OtherFacts(
            facts,
            await Rows<ContactPointHostRow, string>(part => part.ContactPointKey),
            await Rows<ContactPointMunicipalityRow, string>(part => part.ContactPointKey));

        Task<List<TRow>> Rows<TRow, TOrder>(Expression<Func<TRow, TOrder>> order)
            where TRow : class => context.Set<TRow>().AsNoTracking().OrderBy(order).ToListAsync(ct);
    }

    // Entries by key. What many have in common is kept once: there may be very many of them.
    private static async Task<List<TRow>> EntriesAsync<TRow>(IQueryable<TRow> all, Action<TRow, SharedTexts> share, CancellationToken ct)
        where TRow : EntryRow
    {
        var shared = new SharedTexts();
        List<TRow> rows = [];
        await foreach (var row in all.AsNoTracking().OrderBy(row => row.Key).AsAsyncEnumerable().WithCancellation(ct))
        {
            (row.Sources, row.AsOfBasis, row.Note, row.StatusNote) = (shared.Of(row.Sources), shared.Of(row.AsOfBasis)!, shared.Of(row.Note), shared.Of(row.StatusNote));
            share(row, shared);
            rows.Add(row);
        }

        return rows;
    }

    private static async Task PutPartsAsync(DirectoryContext context, DirectoryFacts facts, CancellationToken ct)
    {
        await Put<CountyRow, CountySuccessionRow>(facts.Counties, row => row.Number, part => part.CountyNumber, row => row.Successors);
        await Put<MunicipalityRow, MunicipalitySuccessionRow>(
            facts.Municipalities, row => row.Number, part => part.MunicipalityNumber, row => row.Successors);
        var roles = await context.Set<OrganisationRoleRow>().AsNoTracking().OrderBy(part => part.OrganisationKey).ToListAsync(ct);
        OrderedParts.Put(facts.Organisations, row => row.Key, roles, part => part.OrganisationKey, row => row.Roles);
        await Put<LinkCentreRow, LinkCentreFunderRow>(facts.LinkCentres, row => row.Key, part => part.LinkCentreKey, row => row.Funders);
        await Put<LinkCentreRow, LinkCentreMunicipalityRow>(
            facts.LinkCentres, row => row.Key, part => part.LinkCentreKey, row => row.CoveredMunicipalities);
        await Put<NetworkRow, NetworkCountyRow>(facts.Networks, row => row.Key, part => part.NetworkKey, row => row.Counties);
        await Put<NetworkRow, NetworkMunicipalityRow>(facts.Networks, row => row.Key, part => part.NetworkKey, row => row.Municipalities);
        await Put<NetworkRow, NetworkMemberRow>(facts.Networks, row => row.Key, part => part.NetworkKey, row => row.Members);
        await Put<NetworkRow, NetworkPeriodRow>(facts.Networks, row => row.Key, part => part.NetworkKey, row => row.EarlierPeriods);
        await Put<AgreementRow, AgreementPartyRow>(facts.Agreements, row => row.Key, part => part.AgreementKey, row => row.Parties);
        foreach (var network in facts.Networks) network.EarlierPeriods.Sort((one, other) => one.Position.CompareTo(other.Position));
        foreach (var agreement in facts.Agreements) agreement.Parties.Sort((one, other) => one.Position.CompareTo(other.Position));

        async Task Put<TRow, TPart>(IEnumerable<TRow> rows, Func<TRow, string> key, Func<TPart, string> owner, Func<TRow, List<TPart>> list)
            where TPart : class
        {
            var parts = (await context.Set<TPart>().AsNoTracking().ToListAsync(ct)).ToLookup(owner);
            foreach (var row in rows) list(row).AddRange(parts[key(row)]);
        }
    }
}
