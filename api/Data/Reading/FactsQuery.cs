using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// Reads all facts of one revision. Parts are read by themselves and put to their rows here: joins would repeat every row for each of its parts.
/// </summary>
internal static class FactsQuery
{
    /// <summary>
    /// Reads the facts over two connections side by side: contact points, of which there may be very many, over the second. No change is without a new
    /// revision: when both see the same one, they see the same facts.
    /// </summary>
    /// <param name="first">A connection in a transaction that the caller began.</param>
    /// <param name="second">Another one.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>The facts as <paramref name="first"/> sees them.</returns>
    public static async Task<DirectoryFacts> ReadAsync(DirectoryContext first, DirectoryContext second, CancellationToken ct)
    {
        var rows = Task.Run(() => LargeTables.ReadContactPointRowsAsync(second, ct), ct);
        var others = Task.Run(() => ReadOthersAsync(first, ct), ct);
        await Task.WhenAll(rows, others);
        // Asked last: asked first, it waited for EF Core, which was making the queries of the other facts just then, and the rows waited with it.
        var seen = await second.Set<RevisionRow>().Select(row => row.Number).SingleOrDefaultAsync(ct);
        if (seen != (await others).Revision) return await others with { ContactPoints = await ReadContactPointsAsync(first, ct) };

        await Task.WhenAll(
            Task.Run(() => LargeTables.PutHostsAsync(first, rows.Result, ct), ct),
            Task.Run(() => LargeTables.PutMunicipalitiesServedAsync(second, rows.Result, ct), ct));
        return await others with { ContactPoints = await rows };
    }

    /// <summary>Reads the facts over one connection, in a transaction that the caller began.</summary>
    public static async Task<DirectoryFacts> ReadAsync(DirectoryContext context, CancellationToken ct) =>
        await ReadOthersAsync(context, ct) with { ContactPoints = await ReadContactPointsAsync(context, ct) };

    private static async Task<IReadOnlyList<ContactPointRow>> ReadContactPointsAsync(DirectoryContext context, CancellationToken ct)
    {
        var rows = await LargeTables.ReadContactPointRowsAsync(context, ct);
        await LargeTables.PutHostsAsync(context, rows, ct);
        await LargeTables.PutMunicipalitiesServedAsync(context, rows, ct);
        return rows;
    }

    // All but the contact points.
    private static async Task<DirectoryFacts> ReadOthersAsync(DirectoryContext context, CancellationToken ct)
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
            Organisations = await LargeTables.ReadOrganisationsAsync(context, ct),
            LinkCentres = await Rows<LinkCentreRow, string>(row => row.Key),
            ContactPoints = [],
            Networks = await Rows<NetworkRow, string>(row => row.Key),
            Agreements = await Rows<AgreementRow, string>(row => row.Key),
            KeyFigures = await Rows<KeyFigureRow, int>(row => row.Position),
            Pages = await Rows<PageRow, int>(row => row.Position),
            AcuteHelpLines = await Rows<AcuteHelpLineRow, int>(row => row.Position),
        };
        await PutPartsAsync(context, facts, ct);
        return facts;

        Task<List<TRow>> Rows<TRow, TOrder>(Expression<Func<TRow, TOrder>> order)
            where TRow : class => context.Set<TRow>().AsNoTracking().OrderBy(order).ToListAsync(ct);
    }

    private static async Task PutPartsAsync(DirectoryContext context, DirectoryFacts facts, CancellationToken ct)
    {
        await Put<CountyRow, CountySuccessionRow>(facts.Counties, row => row.Number, part => part.CountyNumber, row => row.Successors);
        await Put<MunicipalityRow, MunicipalitySuccessionRow>(
            facts.Municipalities, row => row.Number, part => part.MunicipalityNumber, row => row.Successors);
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
