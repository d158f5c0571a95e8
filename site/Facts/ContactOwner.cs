using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Facts;

/// <summary>The entry whose phone and e-mail a contact gives.</summary>
/// <param name="Kind">Name of its type in the contract, such as <c>DistrictOffice</c>.</param>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Name">Its name, in Norwegian.</param>
public sealed record ContactOwner([property: JsonPropertyName("__typename")] string Kind, string Slug, string Name);
