namespace Selvhjelp.Site.Facts;

/// <summary>Points to an entry by its kind and slug.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">Its name, in Norwegian.</param>
public sealed record EntryRef(string Slug, string Name);
