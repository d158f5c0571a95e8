namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The interface <c>Sourced</c>: a fact with its evidence.</summary>
internal interface ISourced
{
    /// <summary>The documents that say so.</summary>
    IReadOnlyList<string> Sources { get; }

    /// <summary>The year for which the documents say so.</summary>
    int AsOfYear { get; }
}
