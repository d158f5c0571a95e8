using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>The type <c>SearchHit</c>.</summary>
/// <param name="Entry">What was found.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its name, for a list.</param>
/// <param name="Matched">The name, other name or text that matched, when it is not the title.</param>
internal sealed record SearchHit(INode Entry, EntryKind Kind, string Title, string? Matched);
