using Selvhjelp.Api.Data;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>NetworkPeriod</c>: a time in which one party ran a network, or it was in one stage.</summary>
internal sealed class NetworkPeriod
{
    /// <summary>The network.</summary>
    public required Network Network { get; init; }

    /// <summary>Code of <c>network_stage</c>.</summary>
    public required VocabularyCode? Stage { get; init; }

    /// <summary>Who ran it.</summary>
    public required IParty? RunningParty { get; init; }

    /// <summary>Code of <c>basis</c>: how we know who ran it.</summary>
    public required VocabularyCode? Basis { get; init; }

    /// <summary>When it began.</summary>
    public required PartialDate? From { get; init; }

    /// <summary>When it ended.</summary>
    public required PartialDate? To { get; init; }

    /// <summary>The year for which the sources say so.</summary>
    public required int AsOfYear { get; init; }
}
