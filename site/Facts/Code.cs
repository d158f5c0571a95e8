namespace Selvhjelp.Site.Facts;

/// <summary>A code of a closed vocabulary.</summary>
/// <param name="Value">The code, unique in its vocabulary.</param>
/// <param name="Label">What people call it, in bokmål.</param>
/// <param name="Description">What it means, in bokmål; null where the label says it all.</param>
public sealed record Code([property: System.Text.Json.Serialization.JsonPropertyName("code")] string Value, string Label, string? Description);
