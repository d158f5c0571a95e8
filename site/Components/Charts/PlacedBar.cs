namespace Selvhjelp.Site.Components.Charts;

/// <summary>A bar with its place in the drawing.</summary>
/// <param name="Bar">The bar.</param>
/// <param name="Top">Units from the top edge to where its row begins.</param>
/// <param name="LabelLines">Its label in lines that fit the width of the drawing.</param>
/// <param name="Parts">Where its parts lie; those without length are left out.</param>
public sealed record PlacedBar(Bar Bar, int Top, IReadOnlyList<string> LabelLines, IReadOnlyList<PlacedPart> Parts);

/// <summary>A part of a bar with its place in the drawing.</summary>
/// <param name="Index">Which of the bar's values it shows.</param>
/// <param name="X">Units from the left edge.</param>
/// <param name="Width">Its length in units.</param>
public sealed record PlacedPart(int Index, double X, double Width);
