namespace Selvhjelp.Site.Components.Relations;

/// <summary>Entries that are related to another in one way.</summary>
/// <param name="Kind">The way, in words: «Vert».</param>
/// <param name="Entries">The entries, in the order in which they are shown.</param>
/// <param name="List">Where the page lists all of them: an id on it.</param>
public sealed record RelationGroup(string Kind, IReadOnlyList<RelatedEntry> Entries, string List);

/// <summary>An entry that another is related to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its page; null for one of whom only the name is known.</param>
public sealed record RelatedEntry(string Name, string? Path);
