namespace Selvhjelp.Site.Facts;

/// <summary>Points to a county or municipality, which need not be in force.</summary>
/// <param name="Number">Its number in the official register.</param>
/// <param name="Name">Its name; for a municipality with the county where another one has the same name.</param>
/// <param name="Slug">The last part of its address on the site; null for one no longer in force.</param>
public sealed record PlaceRef(string Number, string Name, string? Slug);
