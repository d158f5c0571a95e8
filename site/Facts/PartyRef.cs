using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Facts;

/// <summary>Who takes part in a network or an agreement.</summary>
/// <param name="Kind">Name of its type in the contract: <c>ExternalParty</c> for one of whom only the name is known.</param>
/// <param name="Name">Its name, in Norwegian.</param>
/// <param name="Slug">The last part of its address on the site; null for an external party.</param>
public sealed record PartyRef([property: JsonPropertyName("__typename")] string Kind, string Name, string? Slug = null);
