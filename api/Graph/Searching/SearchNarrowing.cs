using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>
/// To which kinds and counties a search is narrowed, and what the facets count: each leaves out its own narrowing, so that a visitor sees
/// what another choice would give.
/// </summary>
internal sealed class SearchNarrowing
{
    private readonly HashSet<EntryKind>? kinds;
    private readonly HashSet<string>? counties;
    private readonly Dictionary<EntryKind, int> ofKind = [];
    private readonly Dictionary<County, int> inCounty = [];

    /// <param name="kinds">Only these kinds; all when null.</param>
    /// <param name="counties">Only these counties, by number; everywhere when null.</param>
    /// <param name="known">All counties.</param>
    /// <exception cref="GraphQLFieldException">A number is not that of a county in force.</exception>
    public SearchNarrowing(IReadOnlyList<EntryKind>? kinds, IReadOnlyList<string>? counties, IReadOnlyList<County> known)
    {
        this.kinds = kinds?.ToHashSet();
        this.counties = counties?.ToHashSet(StringComparer.Ordinal);
        if (counties?.FirstOrDefault(number => !known.Any(county => county.InForce && county.Number == number)) is { } unknown)
        {
            var inForce = known.Where(county => county.InForce).Select(county => county.Number).Order(StringComparer.Ordinal);
            throw BadArgument.Because("counties", $"'counties' must be numbers of counties in force ({string.Join(", ", inForce)}); '{Short(unknown)}' is none.");
        }
    }

    /// <summary>How many of each kind fit, the most frequent first.</summary>
    public IReadOnlyList<KindFacet> Kinds =>
        [.. ofKind.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => new KindFacet(pair.Key, pair.Value))];

    /// <summary>How many fit in each county, the most frequent first.</summary>
    public IReadOnlyList<CountyFacet> Counties =>
    [
        .. inCounty.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Position, StringComparer.Ordinal)
            .Select(pair => new CountyFacet(pair.Key, pair.Value)),
    ];

    /// <summary>Counts an entry that fits the words, and says whether it is within the narrowing.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="itsCounties">The counties in force that it belongs to.</param>
    public bool Admits(EntryKind kind, IReadOnlyList<County> itsCounties)
    {
        var isOfKind = kinds is null || kinds.Contains(kind);
        var isInCounty = counties is null || itsCounties.Any(county => counties.Contains(county.Number));
        if (isInCounty) ofKind[kind] = ofKind.GetValueOrDefault(kind) + 1;
        if (isOfKind) foreach (var county in itsCounties) inCounty[county] = inCounty.GetValueOrDefault(county) + 1;
        return isOfKind && isInCounty;
    }

    // What somebody sent is repeated to him only so far as it can be a slip of the pen.
    private static string Short(string text) => text.Length <= 10 ? text : text[..10] + "…";
}
