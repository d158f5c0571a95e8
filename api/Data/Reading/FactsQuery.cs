using Selvhjelp.Api.Data.Reading.Tables;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>Reads all facts of one revision.</summary>
internal static class FactsQuery
{
    /// <summary>
    /// Reads the facts over two connections side by side: contact points, of which there may be very many, over both. No change is without a new
    /// revision: when both see the same one, they see the same facts.
    /// </summary>
    /// <param name="first">A connection in a transaction that the caller began.</param>
    /// <param name="second">Another one.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>The facts as <paramref name="first"/> sees them.</returns>
    public static async Task<DirectoryFacts> ReadAsync(DirectoryContext first, DirectoryContext second, CancellationToken ct)
    {
        var points = await ContactPointTables.ContactPoints.FromBothEndsAsync(second, ct);
        var others = Task.Run(() => ReadOthersAsync(first, ct), ct);
        await Task.WhenAll(Task.Run(() => points.ReadFromFirstAsync(second, ct), ct), Task.Run(ReadFromLastAsync, ct));
        var seen = await ReadRevisionAsync(second, ct);
        if ((seen?.Number ?? 0) != (await others).Revision) return await ReadAsync(first, ct);

        var rows = points.InOrder();
        await Task.WhenAll(
            Task.Run(() => ContactPointTables.Hosts.PutAsync(first, rows, ct), ct),
            Task.Run(() => ContactPointTables.MunicipalitiesServed.PutAsync(second, rows, ct), ct));
        return await others with { ContactPoints = rows };

        async Task ReadFromLastAsync()
        {
            await others;
            await points.ReadFromLastAsync(first, ct);
        }
    }

    /// <summary>Reads the facts over one connection, in a transaction that the caller began.</summary>
    public static async Task<DirectoryFacts> ReadAsync(DirectoryContext context, CancellationToken ct)
    {
        var rows = await ContactPointTables.ContactPoints.ReadAsync(context, ct);
        await ContactPointTables.Hosts.PutAsync(context, rows, ct);
        await ContactPointTables.MunicipalitiesServed.PutAsync(context, rows, ct);
        return await ReadOthersAsync(context, ct) with { ContactPoints = rows };
    }

    /// <summary>What is known of the last revision; null while nothing was ever taken in.</summary>
    public static async Task<RevisionRow?> ReadRevisionAsync(DirectoryContext context, CancellationToken ct) =>
        (await RevisionTable.Revision.ReadAsync(context, ct)).SingleOrDefault();

    // All but the contact points.
    private static async Task<DirectoryFacts> ReadOthersAsync(DirectoryContext context, CancellationToken ct)
    {
        var revision = await ReadRevisionAsync(context, ct);
        var facts = new DirectoryFacts
        {
            Revision = revision?.Number ?? 0,
            CommittedAt = revision?.CommittedAt ?? DateTime.UnixEpoch,
            Date = revision?.Date ?? default,
            Codes = await TextTables.Codes.ReadAsync(context, ct),
            Counties = await CountyTables.Counties.ReadAsync(context, ct),
            Municipalities = await MunicipalityTables.Municipalities.ReadAsync(context, ct),
            MunicipalityChanges = await MunicipalityTables.Changes.ReadAsync(context, ct),
            PostalCodes = await MunicipalityTables.PostalCodes.ReadAsync(context, ct),
            DistrictOffices = await DistrictOfficeTables.DistrictOffices.ReadAsync(context, ct),
            Coverages = await DistrictOfficeTables.Coverages.ReadAsync(context, ct),
            CountyCoverages = await DistrictOfficeTables.CountyCoverages.ReadAsync(context, ct),
            Organisations = await OrganisationTables.Organisations.ReadAsync(context, ct),
            LinkCentres = await LinkCentreTables.LinkCentres.ReadAsync(context, ct),
            ContactPoints = [],
            Networks = await NetworkTables.Networks.ReadAsync(context, ct),
            Agreements = await AgreementTables.Agreements.ReadAsync(context, ct),
            KeyFigures = await TextTables.KeyFigures.ReadAsync(context, ct),
            Pages = await TextTables.Pages.ReadAsync(context, ct),
            AcuteHelpLines = await TextTables.AcuteHelpLines.ReadAsync(context, ct),
        };
        await PutPartsAsync(context, facts, ct);
        return facts;
    }

    private static async Task PutPartsAsync(DirectoryContext context, DirectoryFacts facts, CancellationToken ct)
    {
        await CountyTables.Successors.PutAsync(context, facts.Counties, ct);
        await MunicipalityTables.Successors.PutAsync(context, facts.Municipalities, ct);
        await OrganisationTables.Roles.PutAsync(context, facts.Organisations, ct);
        await LinkCentreTables.Funders.PutAsync(context, facts.LinkCentres, ct);
        await LinkCentreTables.CoveredMunicipalities.PutAsync(context, facts.LinkCentres, ct);
        await NetworkTables.Counties.PutAsync(context, facts.Networks, ct);
        await NetworkTables.Municipalities.PutAsync(context, facts.Networks, ct);
        await NetworkTables.Members.PutAsync(context, facts.Networks, ct);
        await NetworkTables.EarlierPeriods.PutAsync(context, facts.Networks, ct);
        await AgreementTables.Parties.PutAsync(context, facts.Agreements, ct);
    }
}
