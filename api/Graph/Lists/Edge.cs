namespace Selvhjelp.Api.Graph.Lists;

/// <summary>An entry in a page of a list.</summary>
/// <param name="Cursor">Where the entry is in the list.</param>
/// <param name="Node">The entry.</param>
internal sealed record Edge<T>(string Cursor, T Node);
