using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>How a visitor's words for a place were understood.</summary>
/// <param name="Match">How they were understood.</param>
/// <param name="Explanation">The same as a sentence in bokmål.</param>
internal sealed record Understanding(PlaceMatch Match, string Explanation)
{
    /// <summary>The municipality, when there is exactly one.</summary>
    public Municipality? Municipality { get; init; }

    /// <summary>The county, when the place is one.</summary>
    public County? County { get; init; }

    /// <summary>The municipalities that it may mean, by name, when there are several; of a county, those with a place of the same name.</summary>
    public IReadOnlyList<Municipality> Candidates { get; init; } = [];

    /// <summary>One municipality, or else a choice between several.</summary>
    public static Understanding Of(
        IEnumerable<Municipality> municipalities, PlaceMatch match, Func<Municipality, string> explainOne, Func<IReadOnlyList<Municipality>, string> explainSeveral)
    {
        var all = InOrder.Of(municipalities);
        return all.Count == 1
            ? new Understanding(match, explainOne(all[0])) { Municipality = all[0] }
            : new Understanding(PlaceMatch.Candidates, explainSeveral(all)) { Candidates = all };
    }
}
