using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>What kind of name it is that a place was called by.</summary>
internal enum SenseKind
{
    /// <summary>The name of a municipality in force.</summary>
    Municipality,

    /// <summary>The name of a municipality that was dissolved.</summary>
    Former,

    /// <summary>A postal place or the centre of a municipality.</summary>
    Place,

    /// <summary>A county.</summary>
    County,
}

/// <summary>One thing that a name may mean.</summary>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Name">The name as it is written properly.</param>
/// <param name="Municipalities">The municipalities in force that it leads to; none for a county.</param>
internal sealed record PlaceSense(SenseKind Kind, string Name, IReadOnlyList<Municipality> Municipalities)
{
    /// <summary>The language of a Sámi or Kven name, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The county, of a county's name.</summary>
    public County? County { get; init; }
}
