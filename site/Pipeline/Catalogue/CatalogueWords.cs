namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>What the search says, and which words it takes for the same.</summary>
/// <param name="Texts">Name and text in the language of the catalogue.</param>
/// <param name="Beginnings">Beginnings of folded words, each with the one that it stands for.</param>
/// <param name="Minor">Folded words that are not looked for when there are others.</param>
public sealed record CatalogueWords(
    IReadOnlyList<(string Name, string Text)> Texts, IReadOnlyList<(string Form, string Common)> Beginnings, IReadOnlyCollection<string> Minor);
