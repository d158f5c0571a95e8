namespace Selvhjelp.Site.Facts;

/// <summary>The state of the data that the site is made from.</summary>
/// <param name="Number">Rises with every change.</param>
public sealed record Revision(int Number);
