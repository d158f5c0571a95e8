namespace Selvhjelp.Site.Components.Charts;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it is for: «2020».</param>
/// <param name="Shown">Its value in words: «22», «3 av 39».</param>
/// <param name="Parts">The values that it is made of, from the left; none is negative.</param>
public sealed record Bar(string Label, string Shown, IReadOnlyList<double> Parts);
