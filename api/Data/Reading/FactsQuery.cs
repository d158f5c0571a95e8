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
    /// <param name="first">A reader that has begun.</param>
    /// <param name="second">Another one.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>The facts as <paramref name="first"/> sees them.</returns>
    public static async Task<DirectoryFacts> ReadAsync(DirectoryReader first, DirectoryReader second, CancellationToken ct)
    {
        var points = await ContactPointTables.ContactPoints.FromBothEndsAsync(second, ct);
        var others = Task.Run(() => ReadOthersAsync(first, ct), ct);
        // Whatever becomes of one of them: when this returns, neither connection is in use.
        await Task.WhenAll(others, ReadFromLastAsync(), Task.Run(() => points.ReadFromFirstAsync(second, ct), ct));
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

    /// <summary>Reads the facts over one reader, which has begun.</summary>
    public static async Task<DirectoryFacts> ReadAsync(DirectoryReader reader, CancellationToken ct)
    {
        var rows = await ContactPointTables.ContactPoints.ReadAsync(reader, ct);
        await ContactPointTables.Hosts.PutAsync(reader, rows, ct);
        await ContactPointTables.MunicipalitiesServed.PutAsync(reader, rows, ct);
        return await ReadOthersAsync(reader, ct) with { ContactPoints = rows };
    }

    /// <summary>What is known of the last revision; null while nothing was ever taken in.</summary>
    public static async Task<RevisionRow?> ReadRevisionAsync(DirectoryReader reader, CancellationToken ct) =>
        (await RevisionTable.Revision.ReadAsync(reader, ct)).SingleOrDefault();

    // All but the contact points.
    private static async Task<DirectoryFacts> ReadOthersAsync(DirectoryReader reader, CancellationToken ct)
    {
        var revision = await ReadRevisionAsync(reader, ct);
        var facts = new DirectoryFacts
        {
            Revision = revision?.Number ?? 0,
            CommittedAt = revision?.CommittedAt ?? DateTime.UnixEpoch,
            Date = revision?.Date ?? default,
            Codes = await TextTables.Codes.ReadAsync(reader, ct),
            Counties = await CountyTables.Counties.ReadAsync(reader, ct),
            Municipalities = await MunicipalityTables.Municipalities.ReadAsync(reader, ct),
            MunicipalityChanges = await MunicipalityTables.Changes.ReadAsync(reader, ct),
            PostalCodes = await MunicipalityTables.PostalCodes.ReadAsync(reader, ct),
            DistrictOffices = await DistrictOfficeTables.DistrictOffices.ReadAsync(reader, ct),
            Coverages = await DistrictOfficeTables.Coverages.ReadAsync(reader, ct),
            CountyCoverages = await DistrictOfficeTables.CountyCoverages.ReadAsync(reader, ct),
            Organisations = await OrganisationTables.Organisations.ReadAsync(reader, ct),
            LinkCentres = await LinkCentreTables.LinkCentres.ReadAsync(reader, ct),
            ContactPoints = [],
            Networks = await NetworkTables.Networks.ReadAsync(reader, ct),
            Agreements = await AgreementTables.Agreements.ReadAsync(reader, ct),
            KeyFigures = await TextTables.KeyFigures.ReadAsync(reader, ct),
            Pages = await TextTables.Pages.ReadAsync(reader, ct),
            AcuteHelpLines = await TextTables.AcuteHelpLines.ReadAsync(reader, ct),
        };
        await PutPartsAsync(reader, facts, ct);
        return facts;
    }

    private static async Task PutPartsAsync(DirectoryReader reader, DirectoryFacts facts, CancellationToken ct)
    {
        await CountyTables.Successors.PutAsync(reader, facts.Counties, ct);
        await MunicipalityTables.Successors.PutAsync(reader, facts.Municipalities, ct);
        await OrganisationTables.Roles.PutAsync(reader, facts.Organisations, ct);
        await LinkCentreTables.Funders.PutAsync(reader, facts.LinkCentres, ct);
        await LinkCentreTables.CoveredMunicipalities.PutAsync(reader, facts.LinkCentres, ct);
        await NetworkTables.Counties.PutAsync(reader, facts.Networks, ct);
        await NetworkTables.Municipalities.PutAsync(reader, facts.Networks, ct);
        await NetworkTables.Members.PutAsync(reader, facts.Networks, ct);
        await NetworkTables.EarlierPeriods.PutAsync(reader, facts.Networks, ct);
        await AgreementTables.Parties.PutAsync(reader, facts.Agreements, ct);
    }
}
