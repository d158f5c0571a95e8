using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data;

/// <summary>Lays facts over those of the database, in a context that is saved afterwards.</summary>
/// <param name="context">The context.</param>
/// <param name="today">The present day in Norway.</param>
internal sealed class FactsMerge(DirectoryContext context, DateOnly today)
{
    /// <summary>Rows that are new.</summary>
    public int Added { get; private set; }

    /// <summary>Rows that differ from before.</summary>
    public int Updated { get; private set; }

    /// <summary>Adds and changes rows in the context.</summary>
    public async Task TakeAsync(DirectoryFacts facts, CancellationToken ct)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await Take(facts.Codes, row => (row.Vocabulary, row.Code));
        await Take(facts.Counties, row => row.Number, new Parts<CountyRow, CountySuccessionRow>(row => row.Successors, part => part.SuccessorNumber));
        await Take(
            facts.Municipalities,
            row => row.Number,
            new Parts<MunicipalityRow, MunicipalitySuccessionRow>(row => row.Successors, part => part.SuccessorNumber));
        await Take(facts.MunicipalityChanges, row => (row.Number2013, row.Number2020, row.Number2024));
        await Take(facts.PostalCodes, row => row.Code);
        await TakeEntries(facts.DistrictOffices);
        await Take(facts.Coverages, row => (row.MunicipalityNumber, row.ValidFrom));
        await Take(facts.CountyCoverages, row => (row.OfficeKey, row.CountyNumber, row.Epoch));
        await TakeEntries(facts.Organisations, new Parts<OrganisationRow, OrganisationRoleRow>(row => row.Roles, part => part.Role));
        await TakeEntries(
            facts.LinkCentres,
            new Parts<LinkCentreRow, LinkCentreFunderRow>(row => row.Funders, part => part.OrganisationKey),
            new Parts<LinkCentreRow, LinkCentreMunicipalityRow>(row => row.CoveredMunicipalities, part => part.MunicipalityNumber));
        await TakeEntries(
            facts.ContactPoints,
            new Parts<ContactPointRow, ContactPointHostRow>(row => row.Hosts, part => part.OrganisationKey),
            new Parts<ContactPointRow, ContactPointMunicipalityRow>(row => row.MunicipalitiesServed, part => part.MunicipalityNumber));
        await TakeEntries(
            facts.Networks,
            new EarlierPeriods(),
            new Parts<NetworkRow, NetworkCountyRow>(row => row.Counties, part => part.CountyNumber),
            new Parts<NetworkRow, NetworkMunicipalityRow>(row => row.Municipalities, part => part.MunicipalityNumber),
            new Parts<NetworkRow, NetworkMemberRow>(row => row.Members, part => $"{part.PartyKey}|{part.PartyName}"));
        await TakeEntries(
            facts.Agreements,
            new Parts<AgreementRow, AgreementPartyRow>(row => row.Parties, part => $"{part.Position}|{part.PartyKey}|{part.PartyName}"));
        await Take(facts.KeyFigures, row => (row.FigureKey, row.Year));
        await Take(facts.Pages, row => row.Key);
        await Take(facts.AcuteHelpLines, row => row.Key);

        async Task TakeEntries<TRow>(IReadOnlyList<TRow> rows, params IParts<TRow>[] parts)
            where TRow : EntryRow
        {
            var known = await Take(rows, row => row.Key, parts);
            var added = rows.Where(row => !known.ContainsKey(row.Key)).ToList();
            var taken = known.Values.Select(row => row.Slug).ToHashSet();
            foreach (var row in added.Where(row => taken.Contains(row.Slug))) row.Slug = "";
            Slugs.Assign(added, taken.Concat(added.Select(row => row.Slug)));
        }

        async Task<Dictionary<TKey, TRow>> Take<TRow, TKey>(IReadOnlyList<TRow> rows, Func<TRow, TKey> key, params IParts<TRow>[] parts)
            where TRow : class
            where TKey : notnull
        {
            foreach (var part in parts) await part.LoadAsync(context, ct);
            var known = (await context.Set<TRow>().ToListAsync(ct)).ToDictionary(key);
            foreach (var row in rows) Put(row, known.GetValueOrDefault(key(row)), parts);
            return known;
        }
    }

    /// <summary>All facts as they will be.</summary>
    public DirectoryFacts Result() => new()
    {
        Date = today,
        Codes = [.. context.Set<CodeRow>().Local],
        Counties = [.. context.Set<CountyRow>().Local],
        Municipalities = [.. context.Set<MunicipalityRow>().Local],
        MunicipalityChanges = [.. context.Set<MunicipalityChangeRow>().Local],
        PostalCodes = [.. context.Set<PostalCodeRow>().Local],
        DistrictOffices = [.. context.Set<DistrictOfficeRow>().Local],
        Coverages = [.. context.Set<CoverageRow>().Local],
        CountyCoverages = [.. context.Set<CountyCoverageRow>().Local],
        Organisations = [.. context.Set<OrganisationRow>().Local],
        LinkCentres = [.. context.Set<LinkCentreRow>().Local],
        ContactPoints = [.. context.Set<ContactPointRow>().Local],
        Networks = [.. context.Set<NetworkRow>().Local],
        Agreements = [.. context.Set<AgreementRow>().Local],
        KeyFigures = [.. context.Set<KeyFigureRow>().Local],
        Pages = [.. context.Set<PageRow>().Local],
        AcuteHelpLines = [.. context.Set<AcuteHelpLineRow>().Local],
    };

    private void Put<TRow>(TRow row, TRow? known, IParts<TRow>[] parts)
        where TRow : class
    {
        if (known is null)
        {
            context.Add(row);
            Added++;
            return;
        }

        var entry = context.Entry(known);
        SetValues(entry, row);
        var partsChanged = false;
        foreach (var part in parts) partsChanged |= part.Replace(context, known, row);
        if (entry.State == EntityState.Modified || partsChanged) Updated++;
    }

    // The slug is given once, and the version is counted by the context: both stay as they are in the database.
    private static void SetValues(EntityEntry entry, object row)
    {
        entry.CurrentValues.SetValues(row);
        if (entry.Entity is not EntryRow) return;
        foreach (var name in new[] { nameof(EntryRow.Slug), nameof(EntryRow.Version) })
        {
            entry.Property(name).CurrentValue = entry.Property(name).OriginalValue;
            entry.Property(name).IsModified = false;
        }
    }
}
