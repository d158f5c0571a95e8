using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>An entry as it can be searched.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its name, for a list.</param>
/// <param name="Rank">
/// Place of its group in the list: entries that help first, then postal codes, and last organisations of which we know only that they are
/// of the right kind; these never come before a contact point.
/// </param>
/// <param name="Position">Order among equals: by name, then key.</param>
/// <param name="Counties">The counties in force that it belongs to, each once; none for what is bound to no place.</param>
/// <param name="Fields">Its parts; the first is the title.</param>
internal sealed record SearchDocument(
    INode Entry, EntryKind Kind, string Title, int Rank, string Position, IReadOnlyList<County> Counties, IReadOnlyList<SearchField> Fields)
{
    /// <summary>The words of the title, in their common forms.</summary>
    public string TitleWords { get; } = string.Join(' ', SearchWords.Of(Title));
}
