using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>The type <c>SearchAnswer</c>: the answer to a search, and how it could be narrowed.</summary>
/// <param name="TotalCount">How many entries fit, shown or not.</param>
/// <param name="Hits">The best of them, in order.</param>
/// <param name="Kinds">How many fit of each kind if only the counties were narrowed, the most frequent first.</param>
/// <param name="Counties">How many fit in each county if only the kinds were narrowed, the most frequent first.</param>
internal sealed record SearchAnswer(
    int TotalCount, IReadOnlyList<SearchHit> Hits, IReadOnlyList<KindFacet> Kinds, IReadOnlyList<CountyFacet> Counties)
{
    /// <summary>Nothing fits.</summary>
    public static SearchAnswer Empty { get; } = new(0, [], [], []);
}

/// <summary>The type <c>KindFacet</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many hits are of it.</param>
internal sealed record KindFacet(EntryKind Kind, int Count);

/// <summary>The type <c>CountyFacet</c>.</summary>
/// <param name="County">The county, in force.</param>
/// <param name="Count">How many hits belong to it.</param>
internal sealed record CountyFacet(County County, int Count);
