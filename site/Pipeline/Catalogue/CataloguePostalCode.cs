namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>A postal code with the page that answers for it.</summary>
/// <param name="Code">Four digits.</param>
/// <param name="Place">The postal place.</param>
/// <param name="Url">The address of the municipality's page: that of an entry in the same catalogue.</param>
public sealed record CataloguePostalCode(string Code, string Place, string Url);
