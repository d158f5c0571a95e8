namespace Selvhjelp.Site.Components.Map;

/// <summary>A dot with its place in the drawing.</summary>
/// <param name="Dot">The municipality.</param>
/// <param name="X">Units from the left edge.</param>
/// <param name="Y">Units from the top edge.</param>
public sealed record PlacedDot(MapDot Dot, int X, int Y);
