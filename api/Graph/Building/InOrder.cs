using System.Globalization;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>The orders of lists: by name, for nodes that know their position; or by number.</summary>
internal static class InOrder
{
    /// <summary>Position of a change: by old number, then by new.</summary>
    public static string Position(MunicipalityChange change) =>
        OrderedList<MunicipalityChange>.Position(change.FormerNumber, change.In2020.Number, change.In2024.Number);

    /// <summary>Position of a coverage: by municipality number, then by first day.</summary>
    public static string Position(Coverage coverage) =>
        OrderedList<Coverage>.Position(coverage.Municipality.Number, coverage.ValidFrom.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Position of a county's coverage: by year, then county number, then office.</summary>
    public static string Position(CountyCoverage coverage) => OrderedList<CountyCoverage>.Position(
        coverage.Epoch.ToString("0000", CultureInfo.InvariantCulture), coverage.County.Number, coverage.Office.Key);

    /// <summary>Position of a help line: by urgency.</summary>
    public static string Position(AcuteHelpLine line) =>
        OrderedList<AcuteHelpLine>.Position(line.Position.ToString("000000", CultureInfo.InvariantCulture), line.Key);

    /// <summary>Each county once, by name.</summary>
    public static IReadOnlyList<County> Of(IEnumerable<County> counties) => Sorted(counties, item => item.Position);

    /// <summary>Each municipality once, by name.</summary>
    public static IReadOnlyList<Municipality> Of(IEnumerable<Municipality> municipalities) => Sorted(municipalities, item => item.Position);

    /// <summary>Each office once, by name.</summary>
    public static IReadOnlyList<DistrictOffice> Of(IEnumerable<DistrictOffice> offices) => Ranked(offices);

    /// <summary>Each LINK centre once, by name.</summary>
    public static IReadOnlyList<LinkCentre> Of(IEnumerable<LinkCentre> centres) => Ranked(centres);

    /// <summary>Each contact point once, by name.</summary>
    public static IReadOnlyList<ContactPoint> Of(IEnumerable<ContactPoint> points) => Ranked(points);

    /// <summary>Each organisation once, by name.</summary>
    public static IReadOnlyList<PartnerOrganisation> Of(IEnumerable<PartnerOrganisation> organisations) => Ranked(organisations);

    /// <summary>All nodes of a kind in order; gives each its rank.</summary>
    public static T[] All<T>(IReadOnlyList<T> nodes)
        where T : class, IRanked
    {
        T[] all = [.. nodes];
        Array.Sort(OnAllCores.Make(all, node => node.Position), all, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++) all[i].Rank = i;
        return all;
    }

    /// <summary>Each network once, by name.</summary>
    public static IReadOnlyList<Network> Of(IEnumerable<Network> networks) => Ranked(networks);

    /// <summary>Each agreement once, by name.</summary>
    public static IReadOnlyList<Agreement> Of(IEnumerable<Agreement> agreements) => Ranked(agreements);

    /// <summary>Each entry once, by name.</summary>
    public static IReadOnlyList<IDirectoryEntry> Of(IEnumerable<IDirectoryEntry> entries) => Sorted(entries, item => item.Position);

    /// <summary>Each node once, by a position.</summary>
    public static IReadOnlyList<T> Sorted<T>(IEnumerable<T> nodes, Func<T, string> position)
        where T : class
    {
        if (nodes is IReadOnlyList<T> { Count: 0 or 1 } few) return few;
        T[] distinct = [.. nodes.Distinct()];
        var positions = Array.ConvertAll(distinct, node => position(node));
        if (!IsSorted(positions)) Array.Sort(positions, distinct, StringComparer.Ordinal);
        return distinct;
    }

    // Nodes of one kind, each once, by rank. Most lists are filled in order already.
    private static T[] Ranked<T>(IEnumerable<T> nodes)
        where T : class, IRanked
    {
        T[] all = [.. nodes];
        if (IsRising(all)) return all;
        Array.Sort(Array.ConvertAll(all, node => node.Rank), all);
        return IsRising(all) ? all : [.. all.Distinct()];
    }

    private static bool IsRising<T>(T[] nodes)
        where T : class, IRanked
    {
        for (var i = 1; i < nodes.Length; i++)
        {
            if (nodes[i - 1].Rank >= nodes[i].Rank) return false;
        }

        return true;
    }

    private static bool IsSorted(string[] positions)
    {
        for (var i = 1; i < positions.Length; i++)
        {
            if (string.CompareOrdinal(positions[i - 1], positions[i]) > 0) return false;
        }

        return true;
    }
}
