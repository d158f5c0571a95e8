using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>Where it is told who runs a network, it is told how we know: stated or derived. Where nobody is named, there is no basis but "unknown".</summary>
internal static class RunningParty
{
    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not NetworkRow network) yield break;
        var isNamed = network.RunningPartyKey is not null || network.RunningPartyName is not null;
        if (isNamed && network.RunningPartyBasis is null or "unknown")
        {
            yield return new Problem(row, nameof(network.RunningPartyBasis), "who runs it is named; is that stated or derived?");
        }
        else if (!isNamed && network.RunningPartyBasis is "stated" or "derived")
        {
            yield return new Problem(row, nameof(network.RunningPartyKey), $"nobody is named; then the basis is empty or unknown, not {network.RunningPartyBasis}");
        }
    }
}
