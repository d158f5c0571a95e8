namespace Selvhjelp.Api.Graph.Finding;

/// <summary>The enum <c>Nearness</c>: why a contact point is near, in this order.</summary>
internal enum Nearness
{
    /// <summary>It lies in the municipality.</summary>
    Here,

    /// <summary>It lies elsewhere and serves the municipality.</summary>
    Serves,

    /// <summary>It lies in the area of the same LINK centre.</summary>
    SameLink,

    /// <summary>It is among the nearest.</summary>
    Distance,
}
