namespace Selvhjelp.Site.Facts;

/// <summary>The state of the data that the site is made from.</summary>
/// <param name="Number">Rises with every change.</param>
/// <param name="Date">The day, in Norway, for which whatever depends on the date was decided.</param>
public sealed record Revision(int Number, DateOnly Date);
