namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>Whom to turn to when nothing is found.</summary>
/// <param name="Name">The office's name.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Ways">How to reach it: phone and e-mail, each as a link with its words.</param>
public sealed record CatalogueOffice(string Name, string Url, IReadOnlyList<ContactWay> Ways);
