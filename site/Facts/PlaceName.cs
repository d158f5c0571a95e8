namespace Selvhjelp.Site.Facts;

/// <summary>A name in Sámi or Kven.</summary>
/// <param name="Name">The name.</param>
/// <param name="Language">BCP 47 tag: <c>se</c>, <c>sma</c>, <c>smj</c> or <c>fkv</c>.</param>
public sealed record PlaceName(string Name, string Language);
