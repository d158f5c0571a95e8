namespace Selvhjelp.Site.Facts;

/// <summary>Points to a county that a source names, as it was in the source's time.</summary>
/// <param name="Number">Its number in the official register.</param>
/// <param name="Name">Its name.</param>
/// <param name="Slug">The last part of its address on the site; null for one no longer in force.</param>
/// <param name="Successors">What it became.</param>
public sealed record CountyRef(string Number, string Name, string? Slug, IReadOnlyList<PlaceRef> Successors);
