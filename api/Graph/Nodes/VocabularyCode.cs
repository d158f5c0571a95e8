namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Code</c>: a code of a closed vocabulary.</summary>
/// <param name="Vocabulary">The vocabulary, such as <c>organisation_kind</c>.</param>
/// <param name="Code">The code, unique in its vocabulary.</param>
/// <param name="Label">What people call it, in bokmål.</param>
/// <param name="Description">What it means, in bokmål.</param>
internal sealed record VocabularyCode(string Vocabulary, string Code, string Label, string? Description)
{
    /// <summary>Its place in the vocabulary, by which entries are ordered.</summary>
    public required int Position { get; init; }
}
